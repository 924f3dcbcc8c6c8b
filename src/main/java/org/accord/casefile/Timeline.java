package org.accord.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accord.people.AccountId;
import org.accord.system.BeforeCommit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What happened, in keys and codes: never in anybody's words. */
@Service
public class Timeline {

    public record Entry(String key, Instant at, @Nullable AccountId actor, List<String> args) {}

    private static final String INSERT =
            """
            insert into accord.timeline_entry (case_file_id, at, key, actor, args)
            values (:caseFile, :now, :key, cast(:actor as uuid), :args)
            """;

    private final JdbcClient jdbc;
    private final BeforeCommit beforeCommit;
    private final Clock clock;

    Timeline(JdbcClient jdbc, BeforeCommit beforeCommit, Clock clock) {
        this.jdbc = jdbc;
        this.beforeCommit = beforeCommit;
        this.clock = clock;
    }

    /** The text is the message {@code timeline.<key>}; an argument that begins with @ is itself a message key. */
    public void add(CaseFileId caseFile, String key, @Nullable AccountId actor, Object... args) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("caseFile", caseFile.value());
        row.put("now", Timestamp.from(clock.instant()));
        row.put("key", key);
        row.put("actor", actor == null ? null : actor.value());
        row.put("args", Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
        beforeCommit.insert(INSERT, row);
    }

    /** Which of these happened last. */
    public Optional<String> last(CaseFileId caseFile, Set<String> keys) {
        beforeCommit.insertNow(INSERT);
        return jdbc.sql(
                        """
                        select key from accord.timeline_entry
                        where case_file_id = :caseFile and key in (:keys) order by id desc limit 1
                        """)
                .param("caseFile", caseFile.value())
                .param("keys", keys)
                .query(String.class)
                .optional();
    }

    /** The latest first. */
    public List<Entry> of(CaseFileId caseFile, int limit, int offset) {
        beforeCommit.insertNow(INSERT);
        return jdbc.sql(
                        """
                        select key, at, actor, args from accord.timeline_entry
                        where case_file_id = :caseFile order by id desc limit :limit offset :offset
                        """)
                .param("caseFile", caseFile.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Entry(
                        row.getString("key"),
                        row.getTimestamp("at").toInstant(),
                        CaseFileRow.account(row, "actor"),
                        List.of((String[]) row.getArray("args").getArray())))
                .list();
    }
}

package org.accord.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ChangeRows {

    private static final String SELECT =
            "select number, change_set, path, content, account_id, at, note from accord.draft_change ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An act of one author that may change several files. */
    record Act(DraftId draft, UUID set, @Nullable AccountId by, Note note) {
        static Act by(DraftId draft, @Nullable AccountId by, Note note) {
            return new Act(draft, UUID.randomUUID(), by, note);
        }
    }

    long add(Act act, DraftPath path, @Nullable String content) {
        return jdbc.sql(
                        """
                        insert into accord.draft_change (change_set, draft_id, path, content, account_id, at, note)
                        values (:set, :draft, :path, cast(:content as text), cast(:by as uuid), :at, :note)
                        returning number
                        """)
                .param("set", act.set())
                .param("draft", act.draft().value())
                .param("path", path.toString())
                .param("content", content)
                .param("by", act.by() == null ? null : act.by().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("note", act.note().toString())
                .query(Long.class)
                .single();
    }

    Optional<Change> latest(DraftId draft, DraftPath path) {
        return jdbc.sql(SELECT + "where draft_id = :draft and path = :path order by number desc limit 1")
                .param("draft", draft.value())
                .param("path", path.toString())
                .query(ChangeRows::change)
                .optional();
    }

    /** The latest change of each path, none of them later than {@code until}. */
    Map<DraftPath, Change> latest(DraftId draft, long until) {
        return jdbc
                .sql(
                        """
                        select distinct on (path) number, change_set, path, content, account_id, at, note
                        from accord.draft_change where draft_id = :draft and number <= :until
                        order by path, number desc
                        """)
                .param("draft", draft.value())
                .param("until", until)
                .query(ChangeRows::change)
                .list()
                .stream()
                .collect(Collectors.toMap(Change::path, change -> change));
    }

    /** The newest first, with "" for what each file held: it is large, and saved often. */
    List<Change> all(DraftId draft) {
        return jdbc.sql(SELECT.replace("content", "left(content, 0) as content")
                        + "where draft_id = :draft order by number desc")
                .param("draft", draft.value())
                .query(ChangeRows::change)
                .list();
    }

    boolean has(DraftId draft, long number) {
        return jdbc.sql("select exists (select from accord.draft_change where draft_id = :draft and number = :number)")
                .param("draft", draft.value())
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        return new Change(
                row.getLong("number"),
                row.getObject("change_set", UUID.class),
                DraftPath.of(row.getString("path")),
                row.getString("content"),
                account == null ? null : new AccountId(account),
                row.getTimestamp("at").toInstant(),
                Note.of(row.getString("note")));
    }
}

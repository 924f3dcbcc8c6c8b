package org.accord.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accord.people.AccountId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes along when the person wishes: a name, and no account. */
@Service
public class Companions {

    public record Companion(UUID id, String name, Instant from) {}

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Clock clock;

    Companions(JdbcClient jdbc, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The id comes from the page, so that sending it twice names one companion. */
    @Transactional
    public void name(CaseFileId caseFile, UUID id, String name, AccountId by) {
        if (name.isBlank()) {
            throw new NameIsMissing();
        }
        int named = jdbc.sql(
                        """
                        insert into accord.companion (id, case_file_id, name, named_by, from_at)
                        values (:id, :caseFile, :name, :by, :now) on conflict do nothing
                        """)
                .param("id", id)
                .param("caseFile", caseFile.value())
                .param("name", name.strip())
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (named == 1) {
            timeline.add(caseFile, "companionNamed", by);
        }
    }

    @Transactional
    public void leave(CaseFileId caseFile, UUID id, AccountId by) {
        int left = jdbc.sql(
                        """
                        update accord.companion set to_at = :now
                        where id = :id and case_file_id = :caseFile and to_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("caseFile", caseFile.value())
                .update();
        if (left == 0) {
            throw new NoSuchCompanion();
        }
        timeline.add(caseFile, "companionLeft", by);
    }

    public List<Companion> of(CaseFileId caseFile) {
        return jdbc.sql(
                        """
                        select id, name, from_at from accord.companion
                        where case_file_id = :caseFile and to_at is null order by from_at, id
                        """)
                .param("caseFile", caseFile.value())
                .query((row, number) -> new Companion(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("from_at").toInstant()))
                .list();
    }

    @EventListener
    void erased(CaseFileErased erased) {
        jdbc.sql("update accord.companion set name = '' where case_file_id = :caseFile")
                .param("caseFile", erased.caseFile().value())
                .update();
    }
}

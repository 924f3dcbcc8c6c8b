package org.accord.readings;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.indicators.Standpoint;
import org.accord.system.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked to say how things are, and whether they did: silence is counted, and never read as an answer. */
@Component
class Invitations {

    /** A session counts as missed after this many days. */
    private static final int PATIENCE = 14;

    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void invite(CaseFileId caseFile, Standpoint whom) {
        jdbc.sql(
                        """
                        insert into accord.reading_invitation (id, case_file_id, slot, state, invited_at)
                        values (:id, :caseFile, :slot, 'OPEN', :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("caseFile", caseFile.value())
                .param("slot", whom.name())
                .param("now", now())
                .update();
    }

    void answered(CaseFileId caseFile, Standpoint by) {
        if (by != Standpoint.OBSERVER) {
            jdbc.sql(
                            """
                            update accord.reading_invitation set state = 'ANSWERED', settled_at = :now
                            where case_file_id = :caseFile and slot = :slot and state = 'OPEN'
                            """)
                    .param("now", now())
                    .param("caseFile", caseFile.value())
                    .param("slot", by.name())
                    .update();
        }
    }

    /** Invitations to which nobody answered in time are missed; how many of them were to the person. */
    int missed(CaseFileId caseFile) {
        Instant patienceEnds = Days.endOf(Days.today(clock).minusDays(PATIENCE));
        return (int) jdbc
                .sql(
                        """
                        update accord.reading_invitation set state = 'MISSED', settled_at = :now
                        where case_file_id = :caseFile and state = 'OPEN' and invited_at <= :before returning slot
                        """)
                .param("now", now())
                .param("caseFile", caseFile.value())
                .param("before", Timestamp.from(patienceEnds))
                .query(String.class)
                .list()
                .stream()
                .filter(Standpoint.PERSON.name()::equals)
                .count();
    }

    /** The person's invitations in a row, counted back from the latest, that were missed. */
    int missedInARow(CaseFileId caseFile) {
        return jdbc.sql(
                        """
                        select count(*) from accord.reading_invitation i
                        where i.case_file_id = :caseFile and i.slot = 'PERSON' and i.state = 'MISSED' and i.invited_at > coalesce(
                            (select max(a.settled_at) from accord.reading_invitation a where a.case_file_id = :caseFile
                             and a.slot = 'PERSON' and a.state = 'ANSWERED'), '-infinity')
                        """)
                .param("caseFile", caseFile.value())
                .query(Integer.class)
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

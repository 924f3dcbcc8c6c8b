package org.accord.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The acts of consent in the database: rows that are only ever added. */
@Repository
class ConsentRows {

    private static final String COLUMNS = "purpose, grantee, parts, state, until, acted_by, mandate_id, acted_at";

    private final JdbcClient jdbc;

    ConsentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last act for each purpose and grantee. */
    List<Consent> last(CaseFileId caseFile) {
        return jdbc.sql("select distinct on (purpose, grantee) " + COLUMNS
                        + " from accord.consent_act where case_file_id = :caseFile order by purpose, grantee, id desc")
                .param("caseFile", caseFile.value())
                .query(ConsentRows::consent)
                .list();
    }

    /** The latest first. */
    List<Consent> all(CaseFileId caseFile) {
        return jdbc.sql("select " + COLUMNS
                        + " from accord.consent_act where case_file_id = :caseFile order by id desc")
                .param("caseFile", caseFile.value())
                .query(ConsentRows::consent)
                .list();
    }

    /** Whoever acts on one case file's consents waits for whoever is doing so. */
    void lock(CaseFileId caseFile) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 0))")
                .param("subject", "consents " + caseFile)
                .query((row, number) -> true)
                .single();
    }

    void insert(CaseFileId caseFile, Consent act) {
        jdbc.sql(
                        """
                        insert into accord.consent_act
                            (case_file_id, purpose, grantee, parts, state, until, acted_by, mandate_id, acted_at)
                        values (:caseFile, :purpose, :grantee, :parts, :state, cast(:until as date),
                            cast(:by as uuid), cast(:mandate as uuid), :at)
                        """)
                .param("caseFile", caseFile.value())
                .param("purpose", act.purpose().name())
                .param("grantee", act.grantee())
                .param("parts", act.parts().stream().sorted().toArray(String[]::new))
                .param("state", act.state().name())
                .param("until", act.until())
                .param("by", act.by() == null ? null : act.by().value())
                .param("mandate", act.mandate() == null ? null : act.mandate().value())
                .param("at", java.sql.Timestamp.from(act.at()))
                .update();
    }

    /** Case files on which a yes has a last day before {@code today} and nothing was said since. */
    List<CaseFileId> past(LocalDate today) {
        return jdbc.sql(
                        """
                        select distinct c.case_file_id from accord.consent_act c
                        where c.state = 'ACTIVE' and c.until < :today
                          and not exists (select from accord.consent_act l where l.case_file_id = c.case_file_id
                                          and l.purpose = c.purpose and l.grantee = c.grantee and l.id > c.id)
                        """)
                .param("today", today)
                .query((row, number) -> new CaseFileId(row.getObject("case_file_id", UUID.class)))
                .list();
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        return new Consent(
                Purpose.valueOf(row.getString("purpose")),
                row.getString("grantee"),
                Set.of((String[]) row.getArray("parts").getArray()),
                ConsentState.valueOf(row.getString("state")),
                row.getObject("until", LocalDate.class),
                CaseFileRow.account(row, "acted_by"),
                mandate(row),
                row.getTimestamp("acted_at").toInstant());
    }

    private static @Nullable MandateId mandate(ResultSet row) throws SQLException {
        UUID id = row.getObject("mandate_id", UUID.class);
        return id == null ? null : new MandateId(id);
    }
}

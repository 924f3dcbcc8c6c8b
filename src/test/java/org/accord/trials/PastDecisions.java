package org.accord.trials;

import java.sql.Timestamp;
import java.time.Instant;
import org.accord.casefile.CaseFileId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions of the past, made by the thousand. */
final class PastDecisions {

    private final JdbcClient jdbc;

    PastDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As A7 of the first release decides: 90 days. */
    void relaxations(CaseFileId caseFile, String gap, int times, Instant at) {
        boolean small = gap.equals("SMALL");
        jdbc.sql(
                        """
                        insert into accord.decision_record
                            (case_file_id, decision, version, release_id, inputs, matched_rules, outputs, decided_at)
                        select :file, 'criterion-relaxation', 1, (select min(id) from accord.release),
                            jsonb_build_object('criterionClass', 'ADMINISTRATIVE', 'gap', :gap, 'ground', 'CONTINUITY',
                                'hasPersonStatement', true),
                            array[:rule], jsonb_build_array(jsonb_build_object('result', 'RELAX', 'days', cast(:days as int),
                                'safeguard', :safeguard, 'coSign', :coSign, 'reasonFr', 'x', 'reasonEn', 'x')), :at
                        from generate_series(1, :times)
                        """)
                .param("file", caseFile.value())
                .param("gap", gap)
                .param("rule", small ? "A6" : "A7")
                .param("days", small ? 180 : 90)
                .param("safeguard", small ? "REVIEW_AT_90" : "REVIEW_AT_45")
                .param("coSign", small ? "PERSON,LEAD_PRACTITIONER" : "PERSON,LEAD_PRACTITIONER,PROGRAM_MANAGER")
                .param("at", Timestamp.from(at))
                .param("times", times)
                .update();
    }
}

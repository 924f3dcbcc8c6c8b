package org.accord.signoff;

import java.util.Optional;
import org.accord.casefile.CaseFileErased;
import org.accord.casefile.CaseFileId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signed papers. The ledger keeps the digest of each, so that another one in its place is seen. */
@Component
class Scans {

    private final JdbcClient jdbc;

    Scans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(AssistedId id, Scan scan) {
        jdbc.sql("insert into accord.signature_scan (assisted_id, type, bytes) values (?, ?, ?)")
                .params(id.value(), scan.type().name(), scan.bytes())
                .update();
    }

    Optional<Scan> of(AssistedId id) {
        return jdbc.sql("select type, bytes from accord.signature_scan where assisted_id = ?")
                .param(id.value())
                .query((row, number) -> new Scan(Scan.Type.valueOf(row.getString("type")), row.getBytes("bytes")))
                .optional();
    }

    /** A paper holds words: it goes with them, and what still waits for its witness has none left to say. */
    @EventListener
    void erase(CaseFileErased erased) {
        CaseFileId caseFile = erased.caseFile();
        jdbc.sql(
                        """
                        with these as (
                            select a.id from accord.assisted_signing a
                            join accord.sign_off_round r on r.id = a.round_id where r.case_file_id = :caseFile),
                        papers as (
                            delete from accord.signature_scan where assisted_id in (select id from these))
                        update accord.assisted_signing set words = null where id in (select id from these)
                        """)
                .param("caseFile", caseFile.value())
                .update();
    }
}

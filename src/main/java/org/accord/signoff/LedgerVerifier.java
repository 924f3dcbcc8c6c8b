package org.accord.signoff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.accord.casefile.DocumentId;
import org.accord.casefile.Documents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads chains from the database as it stands. All of it is one view: somebody may be signing meanwhile. */
@Component
class LedgerVerifier {

    private final JdbcClient jdbc;
    private final Documents documents;
    private final HeadsFiles headsFiles;

    LedgerVerifier(JdbcClient jdbc, Documents documents, HeadsFiles headsFiles) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.headsFiles = headsFiles;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify(Chain chain) {
        return verify(chain, headsFiles.read().getOrDefault(chain, Map.of()));
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Verification> verifyAll() {
        Map<Chain, Map<Long, String>> heads = headsFiles.read();
        TreeSet<String> names = new TreeSet<>(
                jdbc.sql("select chain from accord.chain_head union select chain from accord.signature_event")
                        .query(String.class)
                        .list());
        heads.keySet().forEach(chain -> names.add(chain.name()));
        return names.stream()
                .map(Chain::new)
                .map(chain -> verify(chain, heads.getOrDefault(chain, Map.of())))
                .toList();
    }

    private Verification verify(Chain chain, Map<Long, String> heads) {
        Map<DocumentId, Documents.Integrity> read = new HashMap<>();
        ChainWalk walk = new ChainWalk(chain, heads, id -> read.computeIfAbsent(id, documents::integrity));
        for (StoredRow row : rows(chain)) {
            walk.read(row);
        }
        return walk.end(head(chain));
    }

    private List<StoredRow> rows(Chain chain) {
        return jdbc.sql(
                        """
                        select e.*, w.words, w.salt, r.document_id, d.subject_hash as shown,
                               encode(sha256(s.bytes), 'hex') as scan
                        from accord.signature_event e
                        left join accord.signature_words w on w.event_id = e.id
                        left join accord.sign_off_round r on r.id = e.round_id
                        left join accord.document_version d on d.id = r.document_id
                        left join accord.assisted_signing a on a.id = e.idempotency_key and a.signer = e.human
                        left join accord.signature_scan s on s.assisted_id = a.id
                        where e.chain = ? order by e.place
                        """)
                .param(chain.name())
                .query(StoredRow::read)
                .list();
    }

    private Optional<Head> head(Chain chain) {
        return jdbc.sql("select place, hash from accord.chain_head where chain = ?")
                .param(chain.name())
                .query(Head.class)
                .optional();
    }

    /** The end of a chain, as the table of ends names it. */
    record Head(long place, String hash) {}
}

package org.accord.signoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows that prove who signed what. They are only ever inserted, each with the hash of the one before; whoever
 * appends holds the end of the chain until the transaction ends.
 */
@Component
public class Ledger {

    private final JdbcClient jdbc;
    private final LedgerVerifier verifier;

    Ledger(JdbcClient jdbc, LedgerVerifier verifier) {
        this.jdbc = jdbc;
        this.verifier = verifier;
    }

    /** Reads a chain from its first row to its end, and says which row is the first that does not hold. */
    public Verification verify(Chain chain) {
        return verifier.verify(chain);
    }

    public List<Verification> verifyAll() {
        return verifier.verifyAll();
    }

    /** The latest first. */
    public List<LedgerLine> lines(Chain chain, int limit) {
        return jdbc.sql(
                        """
                        select e.place, e.slot_key, e.decision, e.mode, e.facilitator, e.witness, e.human, r.kind, r.version, e.at, e.hash
                        from accord.signature_event e join accord.sign_off_round r on r.id = e.round_id
                        where e.chain = ? order by e.place desc limit ?
                        """)
                .params(chain.name(), limit)
                .query((row, number) -> new LedgerLine(
                        row.getLong("place"),
                        row.getString("slot_key"),
                        row.getString("decision"),
                        new AccountId(row.getObject("human", UUID.class)),
                        row.getString("mode"),
                        account(row, "facilitator"),
                        account(row, "witness"),
                        row.getString("kind"),
                        row.getInt("version"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("hash")))
                .list();
    }

    void begin(Chain chain) {
        jdbc.sql("insert into accord.chain_head (chain, place, hash) values (?, 0, ?) on conflict do nothing")
                .params(chain.name(), chain.origin())
                .update();
    }

    /**
     * Waits for whoever is writing in this chain. The caller holds the row of the round by now, so what was written in
     * that round before is visible to this statement.
     */
    Tip hold(Chain chain, AccountId human, UUID idempotencyKey) {
        return jdbc.sql(
                        """
                        select h.place, h.hash,
                               (select e.id from accord.signature_event e
                                where e.human = :human and e.idempotency_key = :key) as already_written
                        from accord.chain_head h where h.chain = :chain for update
                        """)
                .param("chain", chain.name())
                .param("human", human.value())
                .param("key", idempotencyKey)
                .query((row, number) -> tip(chain, row))
                .single();
    }

    /** One statement: the row, the new end of the chain, and the words apart from both. */
    LedgerRow append(Tip tip, Entry entry) {
        LedgerRow row = entry.at(tip);
        jdbc.sql(
                        """
                        with event as (
                            insert into accord.signature_event (id, chain, place, round_id, slot_key, human, mandate_id, mode,
                                facilitator, witness, scan_hash, decision, words_digest, subject_hash, language, model_version, at, previous_hash, hash,
                                idempotency_key)
                            values (:id, :chain, :place, :round, :slot, :human, cast(:mandate as uuid), :mode,
                                cast(:facilitator as uuid), cast(:witness as uuid), :scanHash::text, :decision, :wordsDigest,
                                :subjectHash, :language, :modelVersion, :at, :previousHash, :hash, :idempotencyKey)),
                        words as (
                            insert into accord.signature_words (event_id, words, salt)
                            select :id, :words::text, :salt::bytea where :words::text is not null)
                        update accord.chain_head set place = :place, hash = :hash where chain = :chain
                        """)
                .params(parameters(row))
                .param("mandate", row.mandate())
                .param("facilitator", row.facilitator())
                .param("witness", row.witness())
                .param("scanHash", row.scanHash())
                .param("hash", row.hash())
                .param("words", entry.words().text())
                .param("salt", entry.words().salt())
                .update();
        return row;
    }

    private static Map<String, Object> parameters(LedgerRow row) {
        return Map.ofEntries(
                Map.entry("id", row.id()),
                Map.entry("chain", row.chain()),
                Map.entry("place", row.place()),
                Map.entry("round", row.round()),
                Map.entry("slot", row.slot()),
                Map.entry("human", row.human()),
                Map.entry("mode", row.mode()),
                Map.entry("decision", row.decision()),
                Map.entry("wordsDigest", row.wordsDigest()),
                Map.entry("subjectHash", row.subjectHash()),
                Map.entry("language", row.language()),
                Map.entry("modelVersion", row.modelVersion()),
                Map.entry("at", row.at().atOffset(ZoneOffset.UTC)),
                Map.entry("previousHash", row.previousHash()),
                Map.entry("idempotencyKey", row.idempotencyKey()));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    private static Tip tip(Chain chain, ResultSet row) throws SQLException {
        return new Tip(
                chain, row.getLong("place"), row.getString("hash"), row.getObject("already_written", UUID.class));
    }
}

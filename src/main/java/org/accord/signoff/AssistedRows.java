package org.accord.signoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.SlotKey;
import org.accord.forms.CanonicalJson;
import org.accord.people.AccountId;
import org.accord.signoff.AssistedSigning.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Answers given with help, in the database. */
@Repository
class AssistedRows {

    private static final String SELECT = "select a.* from accord.assisted_signing a ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AssistedRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<AssistedSigning> find(AssistedId id) {
        return jdbc.sql(SELECT + "where a.id = ?")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    Optional<AssistedSigning> askedBy(AccountId facilitator, UUID idempotencyKey) {
        return jdbc.sql(SELECT + "where a.facilitator = ? and a.idempotency_key = ?")
                .params(facilitator.value(), idempotencyKey)
                .query(this::read)
                .optional();
    }

    List<AssistedSigning> pendingIn(RoundId round) {
        return jdbc.sql(SELECT + "where a.round_id = ? and a.state = 'PENDING' order by a.asked_at")
                .param(round.value())
                .query(this::read)
                .list();
    }

    List<AssistedSigning> pendingFor(AccountId witness) {
        return jdbc.sql(SELECT + "where a.witness = ? and a.state = 'PENDING' order by a.asked_at")
                .param(witness.value())
                .query(this::read)
                .list();
    }

    /** Its row in the ledger, once it is signed. */
    Optional<UUID> event(AssistedSigning signed) {
        return jdbc.sql("select id from accord.signature_event where human = ? and idempotency_key = ?")
                .params(signed.signer().value(), signed.id().value())
                .query(UUID.class)
                .optional();
    }

    void insert(AssistedSigning asked, UUID idempotencyKey) {
        jdbc.sql(
                        """
                        insert into accord.assisted_signing (id, round_id, slot_key, signer, facilitator, witness, mode,
                            decision, words, shown_hash, language, scan_hash, state, asked_at, idempotency_key)
                        values (:id, :round, :slot, :signer, :facilitator, :witness, :mode,
                            :decision, :words, :shownHash, :language, :scanHash::text, 'PENDING', :askedAt, :key)
                        """)
                .param("id", asked.id().value())
                .param("round", asked.round().value())
                .param("slot", asked.slot().toString())
                .param("signer", asked.signer().value())
                .param("facilitator", asked.facilitator().value())
                .param("witness", asked.witness().value())
                .param("mode", asked.mode().name())
                .param("decision", asked.decision().name())
                .param("words", CanonicalJson.of(asked.words()))
                .param("shownHash", asked.shownHash())
                .param("language", asked.language().getLanguage())
                .param("scanHash", asked.scanHash())
                .param("askedAt", asked.askedAt().atOffset(ZoneOffset.UTC))
                .param("key", idempotencyKey)
                .update();
    }

    /** What waits no more keeps no words; a scan stays only with a signature that was given. */
    void end(AssistedId id, State state, Instant at) {
        jdbc.sql(
                        """
                        update accord.assisted_signing set state = ?, words = null, ended_at = ?
                        where id = ? and state = 'PENDING'
                        """)
                .params(state.name(), at.atOffset(ZoneOffset.UTC), id.value())
                .update();
        if (state != State.CONFIRMED) {
            jdbc.sql("delete from accord.signature_scan where assisted_id = ?")
                    .param(id.value())
                    .update();
        }
    }

    private AssistedSigning read(ResultSet row, int number) throws SQLException {
        return new AssistedSigning(
                new AssistedId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round_id", UUID.class)),
                SlotKey.of(row.getString("slot_key")),
                new AccountId(row.getObject("signer", UUID.class)),
                new AccountId(row.getObject("facilitator", UUID.class)),
                new AccountId(row.getObject("witness", UUID.class)),
                SigningMode.valueOf(row.getString("mode")),
                SignDecision.valueOf(row.getString("decision")),
                words(row.getString("words")),
                row.getString("shown_hash"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("scan_hash"),
                State.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }

    private JsonNode words(@Nullable String text) {
        return text == null ? JsonNodeFactory.instance.objectNode() : json.readTree(text);
    }
}

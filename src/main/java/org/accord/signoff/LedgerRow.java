package org.accord.signoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.accord.forms.CanonicalJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row of the ledger as it stands in the table, read without believing it: a code that does not exist is text like
 * any other. Its hash covers every column, the hash of the row before included.
 */
record LedgerRow(
        UUID id,
        String chain,
        long place,
        UUID round,
        String slot,
        UUID human,
        @Nullable UUID mandate,
        String mode,
        @Nullable UUID facilitator,
        @Nullable UUID witness,
        @Nullable String scanHash,
        String decision,
        String wordsDigest,
        String subjectHash,
        String language,
        String modelVersion,
        Instant at,
        String previousHash,
        UUID idempotencyKey) {

    private static final int HUMANS = 3;

    static LedgerRow read(ResultSet row, int number) throws SQLException {
        return new LedgerRow(
                row.getObject("id", UUID.class),
                row.getString("chain"),
                row.getLong("place"),
                row.getObject("round_id", UUID.class),
                row.getString("slot_key"),
                row.getObject("human", UUID.class),
                row.getObject("mandate_id", UUID.class),
                row.getString("mode"),
                row.getObject("facilitator", UUID.class),
                row.getObject("witness", UUID.class),
                row.getString("scan_hash"),
                row.getString("decision"),
                row.getString("words_digest"),
                row.getString("subject_hash"),
                row.getString("language"),
                row.getString("model_version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("previous_hash"),
                row.getObject("idempotency_key", UUID.class));
    }

    String hash() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        columns().forEach((name, value) -> json.put(name, value.toString()));
        optional().forEach((name, value) -> {
            if (value != null) {
                json.put(name, value.toString());
            }
        });
        return Sha256.of(CanonicalJson.of(json));
    }

    /** Who signs alone has nobody beside them, and whoever is helped has two others: it is the mode that says which. */
    boolean saysWhoHelped() {
        boolean alone = mode.equals(Signing.PORTAL);
        boolean named = facilitator != null && witness != null;
        return alone
                ? facilitator == null && witness == null && scanHash == null
                : named && new HashSet<>(Arrays.asList(human, facilitator, witness)).size() == HUMANS;
    }

    private Map<String, @Nullable Object> optional() {
        Map<String, @Nullable Object> columns = new TreeMap<>();
        columns.put("mandate", mandate);
        columns.put("facilitator", facilitator);
        columns.put("witness", witness);
        columns.put("scanHash", scanHash);
        return columns;
    }

    private Map<String, Object> columns() {
        Map<String, Object> columns = new TreeMap<>();
        columns.put("id", id);
        columns.put("chain", chain);
        columns.put("place", place);
        columns.put("round", round);
        columns.put("slot", slot);
        columns.put("human", human);
        columns.put("mode", mode);
        columns.put("decision", decision);
        columns.put("wordsDigest", wordsDigest);
        columns.put("subjectHash", subjectHash);
        columns.put("language", language);
        columns.put("modelVersion", modelVersion);
        columns.put("at", at);
        columns.put("previousHash", previousHash);
        columns.put("idempotencyKey", idempotencyKey);
        return columns;
    }
}

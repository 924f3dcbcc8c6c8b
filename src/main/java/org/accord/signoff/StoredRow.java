package org.accord.signoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.accord.casefile.DocumentId;
import org.jspecify.annotations.Nullable;

/** A row of the ledger with what stands around it: its own hash, the words said, and what the document says it is. */
record StoredRow(
        LedgerRow row,
        String hash,
        @Nullable String words,
        byte @Nullable [] salt,
        DocumentId document,
        String shown,
        @Nullable String scan) {

    static StoredRow read(ResultSet row, int number) throws SQLException {
        return new StoredRow(
                LedgerRow.read(row, number),
                row.getString("hash"),
                row.getString("words"),
                row.getBytes("salt"),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getString("shown"),
                row.getString("scan"));
    }

    boolean unaltered() {
        return row.hash().equals(hash);
    }

    boolean wordsErased() {
        return words == null && !row.wordsDigest().isEmpty();
    }

    /** A scan goes when the words do. */
    boolean scanHolds() {
        return scan == null || scan.equals(row.scanHash());
    }

    boolean wordsHold() {
        return words == null || salt != null && Sha256.of(salt, words).equals(row.wordsDigest());
    }
}

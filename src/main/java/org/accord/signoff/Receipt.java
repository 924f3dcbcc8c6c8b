package org.accord.signoff;

import java.time.Instant;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentId;
import org.accord.casefile.SlotKey;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a signer takes home: what was signed, in whose name, and where it stands in the chain. Whoever cuts the chain
 * shorter contradicts it.
 */
public record Receipt(
        UUID event,
        CaseFileId caseFile,
        RoundId round,
        DocumentId document,
        String kind,
        String item,
        int version,
        SlotKey slot,
        AccountId signer,
        @Nullable UUID mandate,
        Act act,
        String mode,
        @Nullable AccountId facilitator,
        @Nullable AccountId witness,
        @Nullable String scanHash,
        String language,
        String subjectHash,
        String wordsDigest,
        String modelVersion,
        UUID idempotencyKey,
        Instant at,
        String chain,
        long place,
        String previousHash,
        String hash) {

    static Receipt of(RoundFacts round, LedgerRow row) {
        return new Receipt(
                row.id(),
                round.caseFile(),
                round.id(),
                round.document(),
                round.kind(),
                round.item(),
                round.version(),
                SlotKey.of(row.slot()),
                new AccountId(row.human()),
                row.mandate(),
                Act.valueOf(row.decision()),
                row.mode(),
                account(row.facilitator()),
                account(row.witness()),
                row.scanHash(),
                row.language(),
                row.subjectHash(),
                row.wordsDigest(),
                row.modelVersion(),
                row.idempotencyKey(),
                row.at(),
                row.chain(),
                row.place(),
                row.previousHash(),
                row.hash());
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }
}

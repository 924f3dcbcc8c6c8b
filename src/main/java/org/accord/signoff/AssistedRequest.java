package org.accord.signoff;

import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.SlotKey;
import org.accord.people.AccountId;
import org.accord.people.Proof;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a facilitator wrote down for a signer, to be confirmed by a witness.
 *
 * @param interpreter empty where nobody interpreted
 * @param readBack the words and the answer were read back, and the signer understood
 * @param shownHash the subject hash of what was read out
 * @param proof the facilitator's
 */
public record AssistedRequest(
        RoundId round,
        SlotKey slot,
        AccountId signer,
        SignedIn facilitator,
        AccountId witness,
        SigningMode mode,
        SignDecision decision,
        JsonNode words,
        String interpreter,
        boolean readBack,
        @Nullable Scan scan,
        String shownHash,
        UUID idempotencyKey,
        Locale language,
        Proof proof) {}

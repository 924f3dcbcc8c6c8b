package org.accord.signoff;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.accord.casefile.SlotKey;
import org.accord.people.SignedIn;
import tools.jackson.databind.JsonNode;

/**
 * One person's answer in one slot.
 *
 * @param words what the signer said, as the sign form gave it: kept apart from the ledger, which has its digest only
 * @param shownHash the subject hash of what the signer was shown
 * @param idempotencyKey the same key brings the same receipt, however often it is sent
 */
public record Signing(
        RoundId round,
        SlotKey slot,
        SignedIn signer,
        SignDecision decision,
        JsonNode words,
        String shownHash,
        UUID idempotencyKey,
        String mode,
        Locale language) {

    public static final String PORTAL = "PORTAL";

    private static final Set<String> AGAINST = Set.of("REFUSED", "CHANGES_REQUESTED");

    /** The same answer in another place. */
    Signing in(SlotKey place) {
        return new Signing(round, place, signer, decision, words, shownHash, idempotencyKey, mode, language);
    }

    /** The sign form asks the same choice of everybody; of a view that is sought it is a part of what was said. */
    boolean disagreesInAView() {
        return decision == SignDecision.VIEW_GIVEN
                && AGAINST.contains(words.path("decision").asString(""));
    }
}

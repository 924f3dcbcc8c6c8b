package org.accord.signoff;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.accord.casefile.SlotKey;
import org.accord.people.Proof;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One person's answer in one slot.
 *
 * @param words what the signer said, as the sign form gave it: kept apart from the ledger, which has its digest only
 * @param shownHash the subject hash of what the signer was shown
 * @param idempotencyKey the same key brings the same receipt, however often it is sent
 * @param proof the signer's own; with help it is that of the two who say so, looked at where they do
 * @param help who helped and who was there besides; null where the signer signs alone
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
        Locale language,
        Proof proof,
        @Nullable Assistance help) {

    public static final String PORTAL = "PORTAL";

    private static final Set<String> AGAINST = Set.of("REFUSED", "CHANGES_REQUESTED");

    public Signing {
        if (mode.equals(PORTAL) != (help == null)) {
            throw new IllegalArgumentException("Nobody signs " + mode + (help == null ? " alone" : " with help"));
        }
        if (help != null && !help.isIndependentOf(signer.id())) {
            throw new IllegalArgumentException("Who helps, who witnesses and who signs are three people");
        }
    }

    /** By the signer's own sign-in, of a moment ago. */
    public Signing(
            RoundId round,
            SlotKey slot,
            SignedIn signer,
            SignDecision decision,
            JsonNode words,
            String shownHash,
            UUID idempotencyKey,
            String mode,
            Locale language) {
        this(round, slot, signer, decision, words, shownHash, idempotencyKey, mode, language, Proof.FRESH, null);
    }

    /** The same answer in another place. */
    Signing in(SlotKey place) {
        return new Signing(
                round, place, signer, decision, words, shownHash, idempotencyKey, mode, language, proof, help);
    }

    /** The sign form asks the same choice of everybody; of a view that is sought it is a part of what was said. */
    boolean disagreesInAView() {
        return decision == SignDecision.VIEW_GIVEN
                && AGAINST.contains(words.path("decision").asString(""));
    }
}

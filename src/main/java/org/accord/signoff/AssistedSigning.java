package org.accord.signoff;

import java.time.Instant;
import java.util.Locale;
import org.accord.casefile.SlotKey;
import org.accord.people.AccountId;
import org.accord.people.Proof;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer given with somebody's help, which waits for its witness or did.
 *
 * @param words what the signer said; empty as soon as it waits no more
 */
public record AssistedSigning(
        AssistedId id,
        RoundId round,
        SlotKey slot,
        AccountId signer,
        AccountId facilitator,
        AccountId witness,
        SigningMode mode,
        SignDecision decision,
        JsonNode words,
        String shownHash,
        Locale language,
        @Nullable String scanHash,
        State state,
        Instant askedAt) {

    public enum State {
        PENDING,
        CONFIRMED,
        WITHDRAWN,
        /** The witness says that it was not so. */
        DENIED,
        /** The round ended, its words changed, or the place was answered before the witness confirmed. */
        VOID
    }

    public boolean pending() {
        return state == State.PENDING;
    }

    boolean isOf(SignedIn me) {
        return me.id().equals(signer) || me.id().equals(facilitator) || me.id().equals(witness);
    }

    /** The ledger's own way of signing: its rules hold when the witness confirms. The id is the key: once, ever. */
    Signing landing(SignedIn by) {
        return new Signing(
                round,
                slot,
                by,
                decision,
                words,
                shownHash,
                id.value(),
                mode.name(),
                language,
                Proof.FRESH,
                new Assistance(facilitator, witness, scanHash));
    }
}

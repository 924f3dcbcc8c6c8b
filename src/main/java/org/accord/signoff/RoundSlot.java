package org.accord.signoff;

import java.time.Instant;
import java.util.UUID;
import org.accord.casefile.SlotKey;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One slot of a round. Its state fits what was asked of it, and it names a human exactly when somebody spoke.
 *
 * @param event the row of the ledger in which the human spoke
 * @param carried that row is an earlier round's, over the same words
 */
public record RoundSlot(
        SlotKey key,
        SlotMode mode,
        SlotState state,
        @Nullable AccountId human,
        @Nullable UUID event,
        boolean carried,
        @Nullable Instant decidedAt) {

    public RoundSlot {
        if (!mode.allows(state)) {
            throw new IllegalArgumentException("A slot that is " + mode + " is never " + state);
        }
        if (state.spoken() != (human != null) || (human == null) != (event == null)) {
            throw new IllegalArgumentException("A slot that is " + state + " and its human do not match");
        }
        if ((state == SlotState.PENDING) != (decidedAt == null)) {
            throw new IllegalArgumentException("A slot is undecided or has its time");
        }
    }

    static RoundSlot asked(SlotKey key, SlotMode mode) {
        return new RoundSlot(key, mode, SlotState.PENDING, null, null, false, null);
    }

    public boolean pending() {
        return state == SlotState.PENDING;
    }

    /** An invited slot never holds a round up. */
    boolean awaited() {
        return pending() && mode != SlotMode.INVITED;
    }

    RoundSlot answered(SignDecision decision, AccountId by, UUID in, Instant at) {
        if (!pending()) {
            throw new SlotAlreadyAnswered();
        }
        if (!mode.allows(decision.state())) {
            throw new DecisionDoesNotFit();
        }
        return new RoundSlot(key, mode, decision.state(), by, in, false, at);
    }

    RoundSlot carriedFrom(RoundSlot earlier) {
        return new RoundSlot(key, mode, earlier.state, earlier.human, earlier.event, true, earlier.decidedAt);
    }

    RoundSlot takenBack(AccountId by) {
        if (!by.equals(human)) {
            throw new NothingToTakeBack();
        }
        return asked(key, mode);
    }

    RoundSlot withoutAnswer(Instant at) {
        return new RoundSlot(key, mode, SlotState.VIEW_SOUGHT_WITHOUT_ANSWER, null, null, false, at);
    }

    /** A change of the words voids what was said about them; who said it stays. */
    RoundSlot voided() {
        return state.spoken() ? new RoundSlot(key, mode, SlotState.VOIDED, human, event, carried, decidedAt) : this;
    }
}

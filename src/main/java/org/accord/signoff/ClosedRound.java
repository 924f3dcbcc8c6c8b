package org.accord.signoff;

import java.time.Instant;
import java.util.List;
import org.accord.casefile.SlotKey;
import org.jspecify.annotations.Nullable;

/** A round that ended, and why. Nothing leads out of it: what follows is another round. */
public record ClosedRound(
        RoundFacts facts,
        List<RoundSlot> slots,
        RoundState state,
        RoundReason reason,
        @Nullable SlotKey endedBy,
        Instant closedAt)
        implements Round {

    public ClosedRound {
        slots = List.copyOf(slots);
        if (!state.closed()) {
            throw new IllegalArgumentException("A closed round is not " + state);
        }
        if (state == RoundState.COMPLETED
                && slots.stream()
                        .anyMatch(slot -> slot.mode() == SlotMode.REQUIRED
                                && !slot.state().signed())) {
            throw new IllegalArgumentException("A round is completed by signatures, never by silence");
        }
    }
}

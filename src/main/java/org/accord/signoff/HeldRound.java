package org.accord.signoff;

import java.util.List;

/** Waits for a slot to find a holder again; nobody signs and no day is counted against anyone. */
public record HeldRound(RoundFacts facts, List<RoundSlot> slots) implements Round {

    public HeldRound {
        slots = List.copyOf(slots);
    }

    @Override
    public RoundState state() {
        return RoundState.ON_HOLD;
    }

    OpenRound resume() {
        return new OpenRound(facts, slots);
    }
}

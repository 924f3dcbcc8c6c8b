package org.accord.signoff;

import java.util.EnumSet;
import java.util.Set;

/** What is asked of a slot, and so which states it can be in. */
public enum SlotMode {
    REQUIRED(SlotState.SIGNED, SlotState.SIGNED_WITH_RESERVATION, SlotState.REFUSED, SlotState.CHANGES_REQUESTED),
    INVITED(SlotState.SIGNED, SlotState.SIGNED_WITH_RESERVATION, SlotState.REFUSED, SlotState.CHANGES_REQUESTED),
    VIEW_SOUGHT(SlotState.VIEW_GIVEN, SlotState.VIEW_SOUGHT_WITHOUT_ANSWER);

    private final Set<SlotState> answers;

    SlotMode(SlotState first, SlotState... others) {
        this.answers = EnumSet.of(first, others);
    }

    /** PENDING and VOIDED befall any slot; the answers depend on what was asked. */
    boolean allows(SlotState state) {
        return state == SlotState.PENDING || state == SlotState.VOIDED || answers.contains(state);
    }

    /** When two rules ask for one slot, the one that asks more counts. */
    SlotMode stronger(SlotMode other) {
        if (this == REQUIRED || other == REQUIRED) {
            return REQUIRED;
        }
        return this == VIEW_SOUGHT ? this : other;
    }
}

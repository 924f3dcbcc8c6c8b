package org.accord.signoff;

public enum SignDecision {
    SIGNED(SlotState.SIGNED, Act.SIGNED),
    SIGNED_WITH_RESERVATION(SlotState.SIGNED_WITH_RESERVATION, Act.SIGNED_WITH_RESERVATION),
    CHANGES_REQUESTED(SlotState.CHANGES_REQUESTED, Act.CHANGES_REQUESTED),
    REFUSED(SlotState.REFUSED, Act.REFUSED),
    VIEW_GIVEN(SlotState.VIEW_GIVEN, Act.VIEW_GIVEN);

    private final SlotState state;
    private final Act act;

    SignDecision(SlotState state, Act act) {
        this.state = state;
        this.act = act;
    }

    SlotState state() {
        return state;
    }

    Act act() {
        return act;
    }

    /** Only a plain signature speaks for itself. */
    public boolean needsWords() {
        return this != SIGNED;
    }
}

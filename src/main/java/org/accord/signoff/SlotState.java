package org.accord.signoff;

public enum SlotState {
    PENDING,
    SIGNED,
    SIGNED_WITH_RESERVATION,
    REFUSED,
    CHANGES_REQUESTED,
    VOIDED,
    VIEW_GIVEN,
    VIEW_SOUGHT_WITHOUT_ANSWER;

    public boolean signed() {
        return this == SIGNED || this == SIGNED_WITH_RESERVATION;
    }

    /** Somebody spoke, and the state says who. */
    boolean spoken() {
        return this != PENDING && this != VIEW_SOUGHT_WITHOUT_ANSWER;
    }

    /** What still counts for the same words in a later round. */
    boolean carries() {
        return signed() || this == VIEW_GIVEN;
    }
}

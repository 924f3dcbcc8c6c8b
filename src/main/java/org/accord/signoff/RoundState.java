package org.accord.signoff;

public enum RoundState {
    OPEN,
    ON_HOLD,
    COMPLETED,
    REFUSED,
    CHANGES_REQUESTED,
    EXPIRED,
    SUPERSEDED,
    CANCELLED;

    public boolean closed() {
        return this != OPEN && this != ON_HOLD;
    }
}

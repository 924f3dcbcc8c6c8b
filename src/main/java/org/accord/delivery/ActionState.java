package org.accord.delivery;

public enum ActionState {
    OPEN,
    DONE,
    NOT_DONE,
    /** Done otherwise, within what was agreed: another action of the same words goes on from it. */
    CHANGED,
    CANCELLED,
    /** Replaced by what was agreed later. */
    RE_AGREED
}

package org.accord.moves;

public enum MoveState {
    /** Waits for a second human. */
    ASKED,
    RUNNING,
    STOPPED,
    DONE
}

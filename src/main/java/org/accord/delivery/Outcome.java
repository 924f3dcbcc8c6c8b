package org.accord.delivery;

/** What whoever did it says of an action. */
public enum Outcome {
    DONE,
    NOT_DONE,
    CHANGED
}

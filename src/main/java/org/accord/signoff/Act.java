package org.accord.signoff;

/** What one row of the ledger says was done. */
public enum Act {
    SIGNED,
    SIGNED_WITH_RESERVATION,
    CHANGES_REQUESTED,
    REFUSED,
    VIEW_GIVEN,
    /** A signer took an answer back: both rows stay. */
    TAKEN_BACK,
    /** Somebody tried to hear a view that is sought; who tried is in the row, by which means in its words. */
    VIEW_ATTEMPTED
}

package org.accord.casefile;

public enum MandateStatus {
    /** Waits for two of the staff to see the document. */
    RECORDED,
    /** Seen by two, and its first day is still to come. */
    VERIFIED,
    IN_FORCE,
    SUSPENDED,
    ENDED,
    EXPIRED;

    public boolean over() {
        return this == ENDED || this == EXPIRED;
    }
}

package org.accord.casefile;

public enum MandateType {
    PROTECTION_MANDATE,
    TUTORSHIP,
    TEMPORARY_REPRESENTATION,
    /** Ends by itself on the day the person turns 18. */
    PARENTAL_AUTHORITY,
    ART15_SUBSTITUTE
}

package org.accord.casefile;

/** Who has to sign for the person, in the codes of the signatories table. */
public enum Representation {
    NONE,
    IN_SCOPE,
    MINOR_UNDER_14,
    MINOR_14_PLUS
}

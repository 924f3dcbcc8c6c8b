package org.accord.casefile;

/** The ways by which the person may let themselves be reached. */
public enum Channel {
    EMAIL,
    TEXT_MESSAGE,
    PHONE,
    MAIL,
    IN_PERSON
}

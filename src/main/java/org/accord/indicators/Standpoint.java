package org.accord.indicators;

/** From where somebody speaks: for themselves, as a carer of their own life, or as one who looks on. */
public enum Standpoint {
    PERSON,
    CAREGIVER,
    OBSERVER
}

package org.accord.referrals;

public enum ReferralState {
    OPEN,
    /** Without consent: the person has an address, and nothing about them left. */
    ADDRESS_GIVEN,
    TRANSMITTED,
    ACCEPTED,
    REJECTED,
    /** Only the person says so. */
    CONTACT_CONFIRMED,
    CLOSED
}

package org.accord.signoff;

/** Why a round ended without agreement, in the codes of the escalation table; NONE when there is nothing to escalate. */
public enum RoundReason {
    NONE,
    REFUSED,
    CHANGES_REQUESTED,
    NO_RESPONSE,
    ACCESS_BARRIER,
    MANDATE_ENDED
}

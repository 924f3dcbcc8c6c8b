package org.accord.changes;

/** Where a change of the rules stands; the words of {@code rule-change.bpmn}. */
public enum ChangeState {
    /** The guard found nothing that stops it. */
    VALIDATED,
    /** What it would have said of past decisions stands beside it. */
    SIMULATED,
    /** Everybody is asked what they think. */
    CONSULTED,
    SIGNOFF,
    /** Signed by everybody who must; waits for its day. */
    SCHEDULED,
    ACTIVE,
    /** Another release took its place. */
    SUPERSEDED,
    /** Refused, withdrawn or overtaken: a draft again. */
    DRAFT;

    /** Whether it may still come into force. */
    public boolean underWay() {
        return ordinal() < ACTIVE.ordinal();
    }
}

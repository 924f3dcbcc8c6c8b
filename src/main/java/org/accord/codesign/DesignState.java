package org.accord.codesign;

/** Where an indicator stands on its way; the words of {@code indicator-set-codesign.bpmn}. */
public enum DesignState {
    /** Whoever wants to may take a place in the working group. */
    GROUP,
    WORDING,
    /** People who had no part in it say the question in their own words. */
    EXPLAINING,
    PILOT,
    SIGNOFF,
    /** The end of an indicator is being signed. */
    RETIRING,
    /** Asked in the case files that open from then on. */
    PUBLISHED,
    /** No longer asked; what was answered stays. */
    RETIRED,
    /** Looked at after a year, and left as it is. */
    KEPT,
    /** Given up or withdrawn. */
    LEFT;

    /** Whether something is still to come before it is asked, or no longer asked. */
    public boolean underWay() {
        return ordinal() < PUBLISHED.ordinal();
    }

    /** Whether somebody may still come and go. */
    public boolean open() {
        return this != RETIRED && this != KEPT && this != LEFT;
    }
}

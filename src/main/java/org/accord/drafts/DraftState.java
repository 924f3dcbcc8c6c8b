package org.accord.drafts;

public enum DraftState {
    /** Being worked on. */
    OPEN,
    /** Being looked at and signed: nobody changes it meanwhile. */
    PROPOSED,
    /** It became a release. */
    RELEASED,
    DROPPED
}

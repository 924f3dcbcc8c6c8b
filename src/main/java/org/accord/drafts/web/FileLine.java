package org.accord.drafts.web;

import org.accord.drafts.DraftPath;
import org.accord.drafts.ModelKind;

/**
 * One file as a list shows it.
 *
 * @param state how it stands to the release: SAME, CHANGED, NEW or REMOVED
 */
record FileLine(DraftPath path, String name, State state, long errors, long warnings) {

    enum State {
        SAME,
        CHANGED,
        NEW,
        REMOVED
    }

    public ModelKind kind() {
        return path.kind();
    }

    public boolean there() {
        return state != State.REMOVED;
    }

    public boolean same() {
        return state == State.SAME;
    }
}

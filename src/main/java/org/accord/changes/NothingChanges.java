package org.accord.changes;

import org.accord.system.Refusal;

/** The draft is the release that it started from. */
public class NothingChanges extends Refusal {
    NothingChanges() {
        super(Kind.INVALID, "changes.nothingChanges");
    }
}

package org.accord.changes;

import org.accord.system.Refusal;

/** A view is one of three, with words or without. */
public class ViewIsMissing extends Refusal {
    ViewIsMissing() {
        super(Kind.INVALID, "changes.viewIsMissing");
    }
}

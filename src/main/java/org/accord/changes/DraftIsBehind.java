package org.accord.changes;

import org.accord.system.Refusal;

/** Another release has taken effect since the draft was begun. */
public class DraftIsBehind extends Refusal {
    DraftIsBehind() {
        super(Kind.CONFLICT, "changes.draftIsBehind");
    }
}

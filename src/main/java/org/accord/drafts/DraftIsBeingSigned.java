package org.accord.drafts;

import org.accord.system.Refusal;

public class DraftIsBeingSigned extends Refusal {
    DraftIsBeingSigned() {
        super(Kind.CONFLICT, "draftIsBeingSigned");
    }
}

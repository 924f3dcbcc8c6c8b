package org.accord.drafts;

import org.accord.system.Refusal;

public class DraftIsClosed extends Refusal {
    DraftIsClosed() {
        super(Kind.CONFLICT, "draftIsClosed");
    }
}

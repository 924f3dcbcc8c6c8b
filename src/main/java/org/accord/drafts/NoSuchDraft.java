package org.accord.drafts;

import org.accord.system.Refusal;

public class NoSuchDraft extends Refusal {
    NoSuchDraft() {
        super(Kind.NOT_FOUND, "noSuchDraft");
    }
}

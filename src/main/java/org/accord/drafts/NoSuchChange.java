package org.accord.drafts;

import org.accord.system.Refusal;

public class NoSuchChange extends Refusal {
    NoSuchChange() {
        super(Kind.NOT_FOUND, "noSuchChangeInDraft");
    }
}

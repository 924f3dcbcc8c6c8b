package org.accord.drafts;

import org.accord.system.Refusal;

public class NoSuchFile extends Refusal {
    public NoSuchFile() {
        super(Kind.NOT_FOUND, "noSuchFileInDraft");
    }
}

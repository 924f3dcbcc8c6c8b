package org.accord.drafts;

import org.accord.system.Refusal;

public class TitleIsMissing extends Refusal {
    TitleIsMissing() {
        super(Kind.INVALID, "draftTitleIsMissing");
    }
}

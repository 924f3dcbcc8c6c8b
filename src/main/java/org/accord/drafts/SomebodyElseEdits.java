package org.accord.drafts;

import org.accord.system.Refusal;

public class SomebodyElseEdits extends Refusal {
    SomebodyElseEdits(String who, String until) {
        super(Kind.LOCKED, "somebodyElseEdits", who, until);
    }
}

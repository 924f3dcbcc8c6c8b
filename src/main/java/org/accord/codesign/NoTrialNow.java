package org.accord.codesign;

import org.accord.system.Refusal;

public class NoTrialNow extends Refusal {
    NoTrialNow() {
        super(Kind.CONFLICT, "codesign.noTrialNow");
    }
}

package org.accord.drafts;

import org.accord.system.Refusal;

public class AnotherReleaseMeanwhile extends Refusal {
    AnotherReleaseMeanwhile() {
        super(Kind.CONFLICT, "anotherReleaseMeanwhile");
    }
}

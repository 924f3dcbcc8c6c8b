package org.accord.casefile;

import org.accord.system.Refusal;

public class OnlyPractitionersOpen extends Refusal {
    public OnlyPractitionersOpen() {
        super(Kind.FORBIDDEN, "onlyPractitionersOpen");
    }
}

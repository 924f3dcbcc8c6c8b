package org.accord.casefile;

import org.accord.system.Refusal;

public class OnlyPractitionersOpen extends Refusal {
    OnlyPractitionersOpen() {
        super(Kind.FORBIDDEN, "onlyPractitionersOpen");
    }
}

package org.accord.casefile;

import org.accord.system.Refusal;

public class OnlyTheYoungPerson extends Refusal {
    OnlyTheYoungPerson() {
        super(Kind.FORBIDDEN, "onlyTheYoungPerson");
    }
}

package org.accord.casefile;

import org.accord.system.Refusal;

public class OnlyThePerson extends Refusal {
    OnlyThePerson() {
        super(Kind.FORBIDDEN, "onlyThePerson");
    }
}

package org.accord.casefile;

import org.accord.system.Refusal;

public class OnlyTheRepresentative extends Refusal {
    OnlyTheRepresentative() {
        super(Kind.FORBIDDEN, "onlyTheRepresentative");
    }
}

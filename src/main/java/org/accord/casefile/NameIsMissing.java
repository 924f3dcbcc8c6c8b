package org.accord.casefile;

import org.accord.system.Refusal;

public class NameIsMissing extends Refusal {
    NameIsMissing() {
        super(Kind.INVALID, "nameIsMissing");
    }
}

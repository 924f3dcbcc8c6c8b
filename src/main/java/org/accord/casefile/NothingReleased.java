package org.accord.casefile;

import org.accord.system.Refusal;

public class NothingReleased extends Refusal {
    NothingReleased() {
        super(Kind.CONFLICT, "nothingReleased");
    }
}

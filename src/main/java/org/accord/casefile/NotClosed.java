package org.accord.casefile;

import org.accord.system.Refusal;

/** Whoever comes back is there already. */
class NotClosed extends Refusal {
    NotClosed() {
        super(Kind.CONFLICT, "notClosed");
    }
}

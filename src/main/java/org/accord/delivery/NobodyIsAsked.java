package org.accord.delivery;

import org.accord.system.Refusal;

/** The action was agreed anew, cancelled or told about meanwhile. */
class NobodyIsAsked extends Refusal {
    NobodyIsAsked() {
        super(Kind.CONFLICT, "nobodyIsAsked");
    }
}

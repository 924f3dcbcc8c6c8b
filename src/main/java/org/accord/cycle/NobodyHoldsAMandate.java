package org.accord.cycle;

import org.accord.system.Refusal;

/** The supervisor says that somebody new speaks for the person, and nobody has a mandate in force for it yet. */
class NobodyHoldsAMandate extends Refusal {
    NobodyHoldsAMandate() {
        super(Kind.CONFLICT, "nobodyHoldsAMandate");
    }
}

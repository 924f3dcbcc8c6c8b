package org.accord.signoff;

import org.accord.system.Refusal;

/** Signing here would leave a required slot that nobody else can fill. */
public class NeededInAnotherSlot extends Refusal {

    NeededInAnotherSlot() {
        super(Kind.CONFLICT, "signoff.neededInAnotherSlot");
    }
}

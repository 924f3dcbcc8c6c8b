package org.accord.signoff;

import org.accord.system.Refusal;

/** Another answer stands in this slot. */
public class SlotAlreadyAnswered extends Refusal {

    SlotAlreadyAnswered() {
        super(Kind.CONFLICT, "signoff.slotAlreadyAnswered");
    }
}

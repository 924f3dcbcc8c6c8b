package org.accord.signoff;

import org.accord.system.Refusal;

/** One human fills one slot a round, and this one filled another. */
public class AnotherSlotIsYours extends Refusal {

    AnotherSlotIsYours() {
        super(Kind.CONFLICT, "signoff.anotherSlotIsYours");
    }
}

package org.accord.signoff;

import org.accord.system.Refusal;

/** No answer of this signer stands in this slot. */
public class NothingToTakeBack extends Refusal {

    NothingToTakeBack() {
        super(Kind.CONFLICT, "signoff.nothingToTakeBack");
    }
}

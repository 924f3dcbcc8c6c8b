package org.accord.signoff;

import org.accord.system.Refusal;

/** It waits no more: it was withdrawn, denied or confirmed, or what it answers has ended or changed. */
public class NothingToConfirm extends Refusal {

    NothingToConfirm() {
        super(Kind.CONFLICT, "signoff.nothingToConfirm");
    }
}

package org.accord.signoff;

import org.accord.system.Refusal;

/** The round waits for somebody who may sign in a slot that lost its holder. */
public class RoundIsOnHold extends Refusal {

    RoundIsOnHold() {
        super(Kind.CONFLICT, "signoff.roundIsOnHold");
    }
}

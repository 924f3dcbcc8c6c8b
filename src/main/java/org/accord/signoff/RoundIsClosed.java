package org.accord.signoff;

import org.accord.system.Refusal;

/** The round ended before this answer came. */
public class RoundIsClosed extends Refusal {

    RoundIsClosed() {
        super(Kind.CONFLICT, "signoff.roundIsClosed");
    }
}

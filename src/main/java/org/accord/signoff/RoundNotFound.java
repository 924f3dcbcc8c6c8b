package org.accord.signoff;

import org.accord.system.Refusal;

/** There is no such round, or not for whoever asks. */
public class RoundNotFound extends Refusal {

    RoundNotFound() {
        super(Kind.NOT_FOUND, "signoff.roundNotFound");
    }
}

package org.accord.signoff;

import org.accord.system.Refusal;

/** Whoever asks does not hold this slot on this case file. */
public class NotASignatory extends Refusal {

    public NotASignatory() {
        super(Kind.FORBIDDEN, "signoff.notASignatory");
    }
}

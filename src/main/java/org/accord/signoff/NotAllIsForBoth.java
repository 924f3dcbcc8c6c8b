package org.accord.signoff;

import org.accord.system.Refusal;

/** Nobody reads out what they do not see in full, nor what is not for the ears of whoever signs. */
public class NotAllIsForBoth extends Refusal {

    NotAllIsForBoth() {
        super(Kind.FORBIDDEN, "signoff.notAllIsForBoth");
    }
}

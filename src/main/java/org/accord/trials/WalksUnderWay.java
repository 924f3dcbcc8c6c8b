package org.accord.trials;

import org.accord.system.Refusal;

public class WalksUnderWay extends Refusal {

    WalksUnderWay() {
        super(Kind.CONFLICT, "trials.walksUnderWay");
    }
}

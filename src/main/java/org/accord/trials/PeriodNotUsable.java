package org.accord.trials;

import org.accord.system.Refusal;

public class PeriodNotUsable extends Refusal {

    public PeriodNotUsable() {
        super(Kind.INVALID, "trials.periodNotUsable");
    }
}

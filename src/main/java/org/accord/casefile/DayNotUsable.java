package org.accord.casefile;

import org.accord.system.Refusal;

public class DayNotUsable extends Refusal {
    DayNotUsable() {
        super(Kind.INVALID, "dayNotUsable");
    }
}

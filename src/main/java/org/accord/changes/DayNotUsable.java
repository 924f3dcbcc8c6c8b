package org.accord.changes;

import org.accord.system.Refusal;

/** A change takes effect today at the earliest, within a year. */
public class DayNotUsable extends Refusal {
    DayNotUsable() {
        super(Kind.INVALID, "changes.dayNotUsable");
    }
}

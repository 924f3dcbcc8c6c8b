package org.accord.decisions;

import org.accord.system.Refusal;

/** What was to be read as a table is none. */
public class TableUnreadable extends Refusal {

    TableUnreadable() {
        super(Kind.INVALID, "decisions.tableUnreadable");
    }
}

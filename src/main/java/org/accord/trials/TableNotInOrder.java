package org.accord.trials;

import org.accord.system.Refusal;

/** A table in which the guard found something to correct is asked nothing: a cell could be more than a comparison. */
public class TableNotInOrder extends Refusal {

    TableNotInOrder() {
        super(Kind.CONFLICT, "trials.tableNotInOrder");
    }
}

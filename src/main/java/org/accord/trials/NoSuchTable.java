package org.accord.trials;

import org.accord.system.Refusal;

public class NoSuchTable extends Refusal {

    NoSuchTable() {
        super(Kind.NOT_FOUND, "trials.noSuchTable");
    }
}

package org.accord.trials;

import org.accord.system.Refusal;

public class NoSuchReplay extends Refusal {

    public NoSuchReplay() {
        super(Kind.NOT_FOUND, "trials.noSuchReplay");
    }
}

package org.accord.trials;

import org.accord.system.Refusal;

/** One replay at a time: it reads a year of decisions. */
public class ReplayUnderWay extends Refusal {

    ReplayUnderWay() {
        super(Kind.CONFLICT, "trials.replayUnderWay");
    }
}

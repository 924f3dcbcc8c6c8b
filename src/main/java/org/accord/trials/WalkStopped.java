package org.accord.trials;

import org.accord.trials.Walk.Stop;
import org.accord.trials.Walk.Why;

/** A walk that cannot go on, in the middle of a step. */
final class WalkStopped extends RuntimeException {

    private final transient Stop stop;

    WalkStopped(Stop stop) {
        super(stop.why().name(), null, false, false);
        this.stop = stop;
    }

    /** A failure is where the walk came by last. */
    WalkStopped after(String where) {
        return stop.why() == Why.FAILED
                ? new WalkStopped(new Stop(stop.why(), where, stop.errors(), stop.detail()))
                : this;
    }

    Stop stop() {
        return stop;
    }
}

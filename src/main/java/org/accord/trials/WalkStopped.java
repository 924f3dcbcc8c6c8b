package org.accord.trials;

import org.accord.trials.Walk.Stop;

/** A walk that cannot go on, in the middle of a step. */
final class WalkStopped extends RuntimeException {

    private final transient Stop stop;

    WalkStopped(Stop stop) {
        super(stop.why().name(), null, false, false);
        this.stop = stop;
    }

    Stop stop() {
        return stop;
    }
}

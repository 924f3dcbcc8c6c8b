package org.accord.trials;

import java.util.HashMap;
import java.util.Map;

/** How often a walk came to the same. */
final class WalkTurns {

    /** Whoever is asked the same once more after that walks in a circle. */
    private static final int ROUNDS = 3;

    private final Map<String, Integer> times = new HashMap<>();
    private boolean circles;

    /** {@code plan.2} the second time. */
    String numbered(String name) {
        return name + "." + times.merge(name, 1, Integer::sum);
    }

    /** Counts one more time, and whether that is not too often. */
    boolean once(String what) {
        boolean more = times.merge(what, 1, Integer::sum) <= ROUNDS;
        circles |= !more;
        return more;
    }

    int times(String what) {
        return times.getOrDefault(what, 0);
    }

    /** Whether something came too often since {@link #next}. */
    boolean circles() {
        return circles;
    }

    void next() {
        circles = false;
    }
}

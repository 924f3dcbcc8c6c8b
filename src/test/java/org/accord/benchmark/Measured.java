package org.accord.benchmark;

import java.util.Arrays;

/** What one contender did with a number of callers, over all rounds. */
class Measured {

    private double seconds;
    private int cases;
    private long[] signatures = {};

    /** @param signatures nanoseconds, one a signature */
    synchronized void add(int cases, long nanos, long[] signatures) {
        this.cases += cases;
        this.seconds += nanos / 1e9;
        int before = this.signatures.length;
        this.signatures = Arrays.copyOf(this.signatures, before + signatures.length);
        System.arraycopy(signatures, 0, this.signatures, before, signatures.length);
        Arrays.sort(this.signatures);
    }

    double casesASecond() {
        return cases / seconds;
    }

    int cases() {
        return cases;
    }

    /** In milliseconds. */
    double signature(int percentile) {
        return signatures[(signatures.length - 1) * percentile / 100] / 1e6;
    }
}

package org.accord.benchmark;

import java.time.Duration;
import java.util.Arrays;

/** What one contender did with a number of callers, over all rounds. */
class Measured {

    private double seconds;
    private double cpuMillis;
    private int cases;
    private long[] signatures = {};

    /** @param signatures nanoseconds, one a signature */
    synchronized void add(int cases, long nanos, Duration cpu, long[] signatures) {
        this.cases += cases;
        this.seconds += nanos / 1e9;
        this.cpuMillis += cpu.toNanos() / 1e6;
        int before = this.signatures.length;
        this.signatures = Arrays.copyOf(this.signatures, before + signatures.length);
        System.arraycopy(signatures, 0, this.signatures, before, signatures.length);
        Arrays.sort(this.signatures);
    }

    double casesASecond() {
        return cases / seconds;
    }

    double cpuMillisACase() {
        return cpuMillis / cases;
    }

    int cases() {
        return cases;
    }

    /** In milliseconds. */
    double signature(int percentile) {
        return signatures[(signatures.length - 1) * percentile / 100] / 1e6;
    }
}

package org.accord.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Stands some days back for whoever tells a story, while they tell it; for everybody else it is the time that it is. */
class StoryClock extends Clock {

    private final Clock now;
    private final ThreadLocal<Duration> back = ThreadLocal.withInitial(() -> Duration.ZERO);

    StoryClock(Clock now) {
        this.now = now;
    }

    void daysAgo(long days) {
        back.set(Duration.ofDays(days));
    }

    void today() {
        back.remove();
    }

    @Override
    public Instant instant() {
        return now.instant().minus(back.get());
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Days are those of Québec, whatever the clock's zone");
    }
}

package org.accord.casefile;

import java.time.Instant;

/**
 * Which place the person had in a stage: 0 informed, 1 heard, 2 decided together, 3 led.
 *
 * @param stage as {@link StageVisit} names it
 * @param because why the stage ended with it: it reached the minimum, the person went on without, or a reason was written
 */
public record Degree(
        String stage, int minimum, int target, int reached, String obligation, Because because, Instant at) {

    /** From here on the person decides as well. */
    static final int SHARED = 2;

    public enum Because {
        REACHED,
        PERSON_GOES_ON,
        WRITTEN_REASON
    }

    public boolean shared() {
        return reached >= SHARED;
    }
}

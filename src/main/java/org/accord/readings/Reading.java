package org.accord.readings;

import java.time.Instant;
import org.accord.indicators.Indicator;
import org.accord.indicators.Standpoint;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One answer.
 *
 * @param session counts the sessions in the order in which they were given
 * @param value null when whoever was asked did not want to answer: it is no number, and least of all 0
 * @param shared whether the person lets the lead practitioner see what is said of how they were treated
 */
public record Reading(
        long session,
        String indicator,
        int version,
        Standpoint standpoint,
        AccountId giver,
        @Nullable Integer value,
        int importance,
        boolean shared,
        Instant at) {

    boolean of(Indicator asked, Standpoint from) {
        return standpoint == from && indicator.equals(asked.id()) && version == asked.version();
    }
}

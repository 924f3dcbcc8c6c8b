package org.accord.casefile;

import java.time.Clock;
import java.time.LocalDate;
import org.accord.system.Actor;
import org.accord.system.Days;
import org.accord.system.Retrying;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What begins and ends by the calendar alone: mandates, consents, assistance. Whoever signs or reads is held to the dates
 * themselves; this says to everybody else that they have passed.
 */
@Component
public class PastDates {

    private final MandateRows rows;
    private final Mandates mandates;
    private final DatesOfBirth births;
    private final Assistances assistances;
    private final Consents consents;
    private final Retrying retrying;
    private final Clock clock;

    PastDates(
            MandateRows rows,
            Mandates mandates,
            DatesOfBirth births,
            Assistances assistances,
            Consents consents,
            Retrying retrying,
            Clock clock) {
        this.rows = rows;
        this.mandates = mandates;
        this.births = births;
        this.assistances = assistances;
        this.consents = consents;
        this.retrying = retrying;
        this.clock = clock;
    }

    /** Each in a transaction of its own: one that fails keeps no other from its end. */
    @Scheduled(cron = "0 5 * * * *", zone = "America/Toronto")
    public void settle() {
        Actor.as("past dates", () -> {
            LocalDate today = Days.today(clock);
            rows.with(MandateStatus.VERIFIED, MandateStatus.IN_FORCE, MandateStatus.SUSPENDED)
                    .forEach(mandate -> retrying.inTransaction(() -> settle(mandate, today)));
            consents.past().forEach(past -> retrying.inTransaction(() -> consents.expire(past)));
            assistances.over().forEach(over -> retrying.inTransaction(() -> assistances.end(over)));
        });
    }

    private void settle(Mandate mandate, LocalDate today) {
        boolean grownUp = mandate.type() == MandateType.PARENTAL_AUTHORITY && !births.minor(mandate.caseFile());
        if (mandate.past(today) || grownUp) {
            mandates.expire(mandate);
        } else if (mandate.status() == MandateStatus.VERIFIED && !today.isBefore(mandate.from())) {
            mandates.start(mandate);
        }
    }
}

package org.accord.readings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.accord.indicators.Indicator;
import org.accord.indicators.Standpoint;

/** What was said before, seen from one answer. An answer that was refused is passed over, and versions never mix. */
final class History {

    private final List<Reading> latestFirst;

    History(List<Reading> readings) {
        List<Reading> reversed = new ArrayList<>(readings);
        Collections.reverse(reversed);
        this.latestFirst = reversed;
    }

    /** What the giver of {@code session} answered the last time, or the person where somebody looks on. */
    Optional<Reading> previous(Indicator indicator, Session session) {
        Standpoint from = session.standpoint() == Standpoint.OBSERVER ? Standpoint.PERSON : session.standpoint();
        return answers(reading -> reading.of(indicator, from)
                        && (from != Standpoint.CAREGIVER || reading.giver().equals(session.giver())))
                .stream()
                .findFirst();
    }

    /** This answer and those right before it on the same side. */
    int run(Indicator indicator, int value, Session session) {
        int run = 1;
        for (Reading before : answers(reading -> reading.of(indicator, session.standpoint())
                && (session.standpoint() != Standpoint.CAREGIVER
                        || reading.giver().equals(session.giver())))) {
            if (indicator.type().side(Objects.requireNonNull(before.value()))
                    != indicator.type().side(value)) {
                break;
            }
            run++;
        }
        return run;
    }

    /** What somebody who looks on answered since the person was last asked: an older view is of another time. */
    Optional<Integer> beside(Indicator indicator) {
        long asked = latestFirst.stream()
                .filter(reading -> reading.of(indicator, Standpoint.PERSON))
                .mapToLong(Reading::session)
                .findFirst()
                .orElse(0);
        return answers(reading -> reading.of(indicator, Standpoint.OBSERVER) && reading.session() > asked).stream()
                .findFirst()
                .map(Reading::value);
    }

    private List<Reading> answers(Predicate<Reading> wanted) {
        return latestFirst.stream()
                .filter(reading -> reading.value() != null && wanted.test(reading))
                .toList();
    }
}

package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.casefile.ProposedRelaxation;
import org.accord.casefile.Relaxation;
import org.accord.casefile.RelaxationDays;
import org.accord.casefile.RelaxationEnded;
import org.accord.casefile.RelaxationId;
import org.accord.casefile.Relaxations;
import org.accord.inbox.Notices;
import org.accord.people.AccountId;
import org.accord.system.Days;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A relaxation ends when its last day is over, once, and people hear of it. */
@AccordTest
@RecordApplicationEvents
class RelaxationDaysTest extends Ways {

    @Autowired
    Relaxations relaxations;

    @Autowired
    RelaxationDays days;

    @Autowired
    Notices notices;

    @Autowired
    ApplicationEvents events;

    @Test
    void itIsInForceOnItsLastDayAndEndsOnTheNext() {
        Cases.Case a = cases.open();
        RelaxationId id = active(a, "HELP_OBTAIN");

        clock.forward(Duration.ofDays(60));
        days.lookThrough();
        assertThat(state(id)).isEqualTo(Relaxation.State.ACTIVE);
        clock.forward(Duration.ofDays(1));
        days.lookThrough();

        assertThat(state(id)).isEqualTo(Relaxation.State.EXPIRED);
        assertThat(events.stream(RelaxationEnded.class)
                        .filter(ended -> ended.caseFile().equals(a.id)))
                .hasSize(1);
        assertThat(told(a.person.id())).containsOnlyOnce("relaxationEnded");
        assertThat(told(a.practitioner.id())).containsOnlyOnce("relaxationEnded");
    }

    @Test
    void looksThroughTwiceAndEndsItOnce() {
        Cases.Case a = cases.open();
        active(a, "HELP_OBTAIN");
        clock.forward(Duration.ofDays(70));

        days.lookThrough();
        days.lookThrough();

        assertThat(told(a.person.id())).containsOnlyOnce("relaxationEnded");
    }

    @Test
    void onTheDayOfItsReviewTheSafeguardIsNamedOnce() {
        Cases.Case a = cases.open();
        RelaxationId id = active(a, "REVIEW_AT_45");

        clock.forward(Duration.ofDays(44));
        days.lookThrough();
        assertThat(told(a.practitioner.id())).doesNotContain("safeguardReviewDue");
        clock.forward(Duration.ofDays(1));
        days.lookThrough();
        clock.forward(Duration.ofDays(1));
        days.lookThrough();

        assertThat(told(a.practitioner.id())).containsOnlyOnce("safeguardReviewDue");
        assertThat(state(id)).isEqualTo(Relaxation.State.ACTIVE);
    }

    private RelaxationId active(Cases.Case a, String safeguard) {
        RelaxationId id = relaxations.propose(new ProposedRelaxation(
                a.id, "Un papier", "DOCUMENTARY", "SMALL", "ASPIRATION", 60, safeguard, "PERSON LEAD_PRACTITIONER"));
        LocalDate today = Days.today(clock);
        relaxations.activate(id, today);
        return id;
    }

    private Relaxation.State state(RelaxationId id) {
        return relaxations.get(id).state();
    }

    private List<String> told(AccountId account) {
        return notices.unread(account).stream().map(Notices.Notice::key).toList();
    }
}

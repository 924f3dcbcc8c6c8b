package org.accord.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.accord.AccordTest;
import org.accord.people.SignedIn;
import org.accord.system.Days;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every rule of the table that one answer sets off, or two that differ. */
@AccordTest
class TriggersTest extends ACaseThatIsRead {

    @Autowired
    Triggers triggers;

    @Test
    void whoDoesNotFeelSafeIsSpokenWithWithinOneBusinessDay() {
        clock.set(java.time.Instant.parse("2026-03-06T15:00:00Z"));

        room.says(file, file.person, "reading", "ql1=1");

        assertThat(room.rules(file)).containsExactly("T1");
        assertThat(day(room.trigger(file, "SAFETY_CONVERSATION"))).isEqualTo("2026-03-09");
        assertThat(room.heard(file, TriggerSetOff.class, TriggerSetOff::caseFile))
                .extracting(TriggerSetOff::action)
                .containsExactly("SAFETY_CONVERSATION");
    }

    @Test
    void whatGetsWorseIsLookedAtWithinTenDays() {
        room.agrees(file, "CH1=1");
        room.says(file, file.person, "reading", "ch1=-1");

        assertThat(room.rules(file)).containsExactly("T2");
        assertThat(day(room.trigger(file, "ADAPTATION_REVIEW"))).isEqualTo("2026-03-12");
    }

    @Test
    void whatIsVeryImportantAndMissingIsLookedAt() {
        room.agrees(file, "QL3=3 QL4=2");
        room.says(file, file.person, "reading", "ql3=1 ql4=1");

        assertThat(room.rules(file)).containsExactly("T4");
    }

    /** SC2, rows 3 and 5. */
    @Test
    void whoWasNotHeardIsAskedBySomebodyElseAndTheSecondTimeTheTeamGetsHelpToo() {
        room.says(file, file.person, "reading", "pr2=1");
        assertThat(room.rules(file)).containsExactly("T5");
        assertThat(day(room.trigger(file, "COPRODUCTION_CHECK"))).isEqualTo("2026-03-09");
        triggers.settle(room.trigger(file, "COPRODUCTION_CHECK").id(), "CHANGE_HOW");

        room.says(file, file.person, "reading", "pr2=1");

        assertThat(room.open(file)).containsExactlyInAnyOrder("COPRODUCTION_CHECK", "SUPERVISOR_PEER_SUPPORT");
        assertThat(room.rules(file)).containsExactly("T5", "T5", "T6");
        assertThat(day(room.trigger(file, "SUPERVISOR_PEER_SUPPORT"))).isEqualTo("2026-03-07");
        assertThat(room.heard(file, TriggerSetOff.class, TriggerSetOff::caseFile))
                .hasSize(3);
    }

    @Test
    void aDropOfTwoIsAskedAboutAlsoWhereTheAnswerIsNotLow() {
        room.says(file, file.person, "reading", "pr1=4");
        room.says(file, file.person, "reading", "pr1=NO_ANSWER");
        room.says(file, file.person, "reading", "pr1=2");

        assertThat(room.rules(file)).containsExactly("T7");
    }

    /** SC1, row 11. */
    @Test
    void aCarerWithoutTimeForThemselvesIsLookedAfterWithinFourteenDays() {
        SignedIn tania = cases.human("Tania Roy");
        file.withCaregiver(tania);

        room.says(file, tania, "caregiver-reading", "cg1=1 cg3=0");

        assertThat(room.rules(file)).containsExactly("T8", "T8b");
        assertThat(day(room.trigger(file, "CAREGIVER_REVIEW"))).isEqualTo("2026-03-16");
        assertThat(room.heard(file, TriggerSetOff.class, TriggerSetOff::caseFile))
                .as("one action, two reasons")
                .hasSize(1);
    }

    /** SC2, row 10. */
    @Test
    void whoLooksOnAndSeesOtherwiseIsSpokenWithAndBothAnswersStay() {
        room.agrees(file, "QL3=2");
        room.says(file, file.person, "reading", "ql3=1");

        room.says(file, file.practitioner, "observer-reading", "ql3=4");

        assertThat(room.rules(file)).containsExactly("T9");
        assertThat(day(room.trigger(file, "DIVERGENCE_CONVERSATION"))).isEqualTo("2026-03-16");
        assertThat(values(file)).containsExactly("PERSON 1", "OBSERVER 4");
    }

    @Test
    void aViewFromBeforeThePersonWasLastAskedIsOfAnotherTime() {
        room.agrees(file, "QL3=2");
        room.says(file, file.practitioner, "observer-reading", "ql3=4");
        room.says(file, file.person, "reading", "ql3=2");
        assertThat(room.rules(file)).as("given just before").containsExactly("T9");

        room.says(file, file.person, "reading", "ql3=2");

        assertThat(room.rules(file)).as("not again").containsExactly("T9");
    }

    @Test
    void theSameActionAgainAddsItsReasonAndKeepsTheEarliestDate() {
        room.says(file, file.person, "reading", "pr1=1 pr2=4");
        TriggerId first = room.trigger(file, "COPRODUCTION_CHECK").id();
        clock.forward(Duration.ofDays(1));

        room.says(file, file.person, "reading", "pr2=2");

        Trigger merged = room.trigger(file, "COPRODUCTION_CHECK");
        assertThat(merged.id()).isEqualTo(first);
        assertThat(merged.reasons()).extracting(Trigger.Reason::rule).containsExactly("T5", "T7");
        assertThat(day(merged)).isEqualTo("2026-03-09");
        assertThat(room.heard(file, TriggerSetOff.class, TriggerSetOff::caseFile))
                .hasSize(1);
        assertThat(room.heard(file, TriggerMerged.class, TriggerMerged::caseFile))
                .extracting(each -> Days.dayOf(each.due()).toString())
                .containsExactly("2026-03-09");
    }
}

package org.accord.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.accord.AccordTest;
import org.accord.decisions.Decisions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every rule of the table that needs several readings: what does not move, what is not answered, what is better twice. */
@AccordTest
class TriggersOverTimeTest extends ACaseThatIsRead {

    @Autowired
    Decisions decisions;

    @Test
    void whatMattersAndDoesNotMoveTwiceIsLookedAtWithinTwentyOneDays() {
        room.agrees(file, "CH1=2 CH2=1");
        room.says(file, file.person, "reading", "ch1=0 ch2=0");
        assertThat(room.rules(file)).isEmpty();

        room.says(file, file.person, "reading", "ch1=NO_ANSWER ch2=0");
        assertThat(room.rules(file)).as("a refusal extends no run").isEmpty();

        room.says(file, file.person, "reading", "ch1=0 ch2=0");

        assertThat(room.rules(file)).as("nor does it break one").containsExactly("T3");
        assertThat(day(room.trigger(file, "ADAPTATION_REVIEW"))).isEqualTo("2026-03-23");
    }

    @Test
    void anotherAnswerBreaksTheRun() {
        room.agrees(file, "CH1=2");
        room.says(file, file.person, "reading", "ch1=0");
        room.says(file, file.person, "reading", "ch1=1");
        room.says(file, file.person, "reading", "ch1=0");

        assertThat(room.rules(file)).isEmpty();
    }

    @Test
    void twoInvitationsWithoutAnAnswerAreAskedOtherwiseAndNothingIsConcluded() {
        readings.invite(file.id);
        clock.forward(Duration.ofDays(13));
        missed();
        assertThat(decisions.of(file.id)).as("not yet missed").noneMatch(each -> each.inputs()
                .containsValue("MISSED"));
        clock.forward(Duration.ofDays(1));
        missed();
        missed();
        assertThat(room.rules(file)).isEmpty();

        readings.invite(file.id);
        clock.forward(Duration.ofDays(14));
        missed();

        assertThat(room.rules(file)).containsExactly("T10");
        assertThat(day(room.trigger(file, "ASK_ANOTHER_WAY"))).isEqualTo("2026-04-13");
        assertThat(values(file)).isEmpty();
    }

    @Test
    void anAnswerInBetweenStartsTheCountAnew() {
        for (int i = 0; i < 2; i++) {
            readings.invite(file.id);
            clock.forward(Duration.ofDays(14));
            missed();
            readings.invite(file.id);
            clock.forward(Duration.ofDays(1));
            room.says(file, file.person, "reading", "ql1=NO_ANSWER");
            clock.forward(Duration.ofDays(13));
            missed();
        }

        assertThat(room.rules(file)).isEmpty();
    }

    @Test
    void whenAllThatWasHopedForIsBetterTwiceFinishingIsOffered() {
        room.agrees(file, "CH1=3 CH2=1 QL3=1");
        room.says(file, file.person, "reading", "ch1=1 ch2=2 ql3=4");
        assertThat(room.rules(file)).isEmpty();

        room.says(file, file.person, "reading", "ch1=2 ch2=1 ql3=4");

        assertThat(room.rules(file)).containsExactly("T11");
        assertThat(day(room.trigger(file, "CLOSURE_PROPOSAL"))).isEqualTo("2026-04-01");
    }

    @Test
    void oneThingThatIsNotBetterIsEnoughNotToOffer() {
        room.agrees(file, "CH1=3 CH2=1");
        room.says(file, file.person, "reading", "ch1=1 ch2=0");
        room.says(file, file.person, "reading", "ch1=1 ch2=1");

        assertThat(room.rules(file)).isEmpty();
    }

    @Test
    void finishingIsNotOfferedWhereSomethingStillWeighsAndAnOpenOfferIsTakenBack() {
        room.agrees(file, "CH1=3");
        room.says(file, file.person, "reading", "ch1=1");
        room.says(file, file.person, "reading", "ch1=1");
        assertThat(room.open(file)).containsExactly("CLOSURE_PROPOSAL");

        room.says(file, file.person, "reading", "ch1=1 pr3=0");

        assertThat(room.open(file)).containsExactly("COPRODUCTION_CHECK");
        assertThat(room.trigger(file, "CLOSURE_PROPOSAL").state()).isEqualTo("TAKEN_BACK");
        assertThat(room.trigger(file, "CLOSURE_BLOCKED").state()).isEqualTo("SETTLED");
        assertThat(room.heard(file, TriggerTakenBack.class, TriggerTakenBack::caseFile))
                .hasSize(1);
    }
}

package org.accord.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.casefile.Documents;
import org.accord.decisions.Decisions;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorFile;
import org.accord.people.SignedIn;
import org.accord.programme.OtherRelease;
import org.accord.programme.Releases;
import org.accord.system.Actor;
import org.accord.system.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every rule of the table, set off by what people say. The clock stands on Monday, 2 March 2026. */
@AccordTest
@Import(ReadingRoom.class)
class TriggersTest {

    @Autowired
    Cases cases;

    @Autowired
    ReadingRoom room;

    @Autowired
    Readings readings;

    @Autowired
    Triggers triggers;

    @Autowired
    Decisions decisions;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    Releases releases;

    @Autowired
    LookingBack lookingBack;

    @Autowired
    ApplicationContext context;

    private static final String PR4 = "indicators/pr4.json";

    private Cases.Case file;

    @BeforeEach
    void aCase() {
        clock.set(MovableClock.START);
        file = cases.open();
    }

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

    private void missed() {
        Actor.as("test", () -> readings.missed(file.id));
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

    @Test
    void refusingToAnswerIsNoNumberAndSetsOffNothing() {
        room.says(file, file.person, "reading", "ql1=NO_ANSWER pr1=NO_ANSWER");

        assertThat(values(file)).containsExactly("PERSON null", "PERSON null");
        assertThat(room.rules(file)).isEmpty();
        assertThat(decisions.of(file.id)).noneMatch(each -> each.decision().equals(TriggerTable.TABLE));
        assertThat(readings.withoutTrigger(file.id)).isEqualTo(1);
    }

    @Test
    void whatIsLeftBlankWasNotAnsweredAndIsNoRefusal() {
        room.says(file, file.person, "reading", "ql1= pr1=NO_ANSWER pr2=3");

        assertThat(indicators(file)).containsExactly("PR1 null", "PR2 3");
    }

    @Test
    void whatIsLeftBlankNeitherBreaksARunNorExtendsItAndMakesNoGap() {
        room.agrees(file, "CH1=2 QL3=2");
        room.says(file, file.person, "reading", "ch1=0 ql3=3");
        room.says(file, file.person, "reading", "ch1= ql3= pr1=4");
        room.says(file, file.practitioner, "observer-reading", "ql3= ch1=");
        assertThat(room.rules(file)).isEmpty();

        room.says(file, file.person, "reading", "ch1=0 ql3=3");

        assertThat(room.rules(file)).containsExactly("T3");
    }

    @Test
    void whoeverSendsAnEmptyFormWasNotSilentAndSaidNothing() {
        for (int i = 0; i < 2; i++) {
            readings.invite(file.id);
            room.says(file, file.person, "reading", "ql1= pr1=");
            clock.forward(Duration.ofDays(14));
            missed();
        }

        assertThat(values(file)).isEmpty();
        assertThat(room.rules(file)).isEmpty();
        assertThat(readings.withoutTrigger(file.id)).isZero();
    }

    @Test
    void howOneWasTreatedIsNotKeptWhereThePractitionerHelpedToSayIt() {
        room.says(file, file.person, "reading", "pr1=0 ql1=4 helper=LEAD_PRACTITIONER");

        assertThat(values(file)).containsExactly("PERSON 4");
        assertThat(room.rules(file)).isEmpty();
    }

    @Test
    void nobodyElseSpeaksOfHowThePersonWasTreated() {
        room.says(file, file.practitioner, "observer-reading", "pr1=0 ql3=2");

        assertThat(values(file)).containsExactly("OBSERVER 2");
    }

    @Test
    void readingsThatSetOffNothingAreCountedForTheNextReview() {
        room.says(file, file.person, "reading", "ql1=4");
        room.says(file, file.person, "reading", "ql1=1");
        room.says(file, file.person, "reading", "ql1=4");
        room.says(file, file.person, "reading", "ql1=4");
        room.says(file, file.practitioner, "observer-reading", "ql3=4");

        assertThat(readings.withoutTrigger(file.id)).isEqualTo(2);
    }

    /** I-7 */
    @Test
    void everyAnswerIsPutToTheTableAndEachDecisionIsKept() {
        room.says(file, file.person, "reading", "ql1=4 pr1=4 pr2=1 pr3=NO_ANSWER");

        var kept = decisions.of(file.id).stream()
                .filter(each -> each.decision().equals(TriggerTable.TABLE))
                .toList();
        assertThat(kept).hasSize(3);
        assertThat(kept)
                .filteredOn(each -> each.matchedRules().contains("T5"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.inputs()).containsEntry("value", 1).containsEntry("type", "PROCESS");
                    assertThat(each.reasons(java.util.Locale.ENGLISH)).isNotEmpty();
                });
        assertThat(room.heard(file, ReadingGiven.class, ReadingGiven::caseFile)).hasSize(1);
    }

    @Test
    void newWordsAreANewSeries() {
        room.says(file, file.person, "reading", "pr4=4");

        OtherRelease.in(context).where(PR4, TriggersTest::inOtherWords, () -> {
            room.says(file, file.person, "reading", "pr4=2");
            assertThat(room.rules(file))
                    .as("the case file follows the release of before, and its words")
                    .containsExactly("T7");
            jdbc.sql("update accord.case_file set release_id = :release where id = :id")
                    .param("release", releases.inForce().orElseThrow().id())
                    .param("id", file.id.value())
                    .update();
            return room.says(file, file.person, "reading", "pr4=0");
        });

        assertThat(jdbc.sql(
                                "select version from accord.reading where case_file_id = :id and indicator = 'PR4' order by 1")
                        .param("id", file.id.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 1, 902);
        assertThat(room.rules(file)).as("no drop between two wordings").containsExactly("T5", "T7");
        assertThat(lookingBack.series(file.id, file.person))
                .filteredOn(series -> series.indicator().id().equals("PR4"))
                .extracting(series -> series.readings().size())
                .containsExactly(2, 1);
    }

    private static String inOtherWords(String file) {
        Indicator now = IndicatorFile.read(file);
        return IndicatorFile.json(new Indicator(
                now.id(),
                902,
                now.type(),
                now.scale(),
                false,
                now.source(),
                now.licence(),
                "J’ai compris ce qui m’a été dit.",
                "I understood what was said to me.",
                null,
                null,
                "ACTIVE"));
    }

    @Test
    void erasingTakesTheAnswersToo() {
        room.says(file, file.person, "reading", "ql1=1");

        documents.erase(file.id);

        assertThat(values(file)).isEmpty();
    }

    private java.util.List<String> values(Cases.Case of) {
        return jdbc.sql(
                        """
                        select s.standpoint || ' ' || coalesce(r.value::text, 'null') from accord.reading r
                        join accord.reading_session s on s.id = r.session_id
                        where r.case_file_id = :id order by s.number, r.indicator
                        """)
                .param("id", of.id.value())
                .query(String.class)
                .list();
    }

    private java.util.List<String> indicators(Cases.Case of) {
        return jdbc.sql(
                        """
                        select indicator || ' ' || coalesce(value::text, 'null') from accord.reading
                        where case_file_id = :id order by indicator
                        """)
                .param("id", of.id.value())
                .query(String.class)
                .list();
    }

    private static String day(Trigger trigger) {
        LocalDate day = Days.dayOf(trigger.due());
        return day.toString();
    }
}

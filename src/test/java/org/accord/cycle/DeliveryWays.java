package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.Consents;
import org.accord.casefile.Purpose;
import org.accord.casefile.ReviewRequests;
import org.accord.casefile.StageVisit;
import org.accord.people.SignedIn;
import org.accord.readings.Trigger;
import org.accord.readings.Triggers;
import org.accord.signoff.SignDecision;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class DeliveryWays extends Ways {

    @Autowired
    ReviewRequests reviewRequests;

    @Autowired
    Consents consents;

    @Autowired
    Triggers triggers;

    @Test
    void whenTheActionsAreDoneThePersonIsAskedWhatChanged() {
        Cases.Case a = cases.openAt("userTask_delivery");

        a.does(a.practitioner, "userTask_delivery", Answers.DELIVERY);
        assertThat(a.taskKeys()).containsExactly("userTask_action");
        a.does(a.practitioner, "userTask_action", Answers.DONE);

        waits(a.confirms(), "userTask_reading");
        assertThat(stage(a)).isEqualTo("reading");
    }

    @Test
    void whatWasDoneOnceIsNotAskedAgainAndNobodyWaitsForIt() {
        Cases.Case a = cases.openAt("userTask_review");
        a.does(a.practitioner, "userTask_review", Answers.review("CONTINUE")).signs(a.person, a.practitioner);

        assertThat(a.taskKeys()).containsExactly("userTask_delivery");
        a.does(a.practitioner, "userTask_delivery", Answers.DELIVERY);

        waits(a.confirms(), "userTask_reading");
    }

    @Test
    void aChangeBeyondTheMarginIsSignedAndWhatWasAgreedGoesOnMeanwhile() {
        Cases.Case a = beyondTheMargin(cases.openAt("userTask_delivery"));
        waits(a, "userTask_amendment", "userTask_delivery");
        assertThat(a.task(Names.ACTION).item()).isEqualTo("LEAD_PRACTITIONER-1");

        a.does(a.practitioner, "userTask_amendment", amendment(9, "AGREED"));
        isSigning(a, "amendment");
        assertThat(a.task(Names.ACTION).item()).isEqualTo("LEAD_PRACTITIONER-1");
        a.signs(a.person, a.practitioner);

        waits(a, "userTask_delivery");
        assertThat(a.task(Names.ACTION).item()).isEqualTo("LEAD_PRACTITIONER-2");
        a.does(a.practitioner, "userTask_delivery", Answers.DELIVERY).does(a.practitioner, Names.ACTION, Answers.DONE);
        waits(a, "userTask_reading");
    }

    @Test
    void aChangeOfThePlanThatSomebodyWantsOtherwiseIsWrittenAnewIfThePersonWants() {
        Cases.Case a = notAgreed();

        a.does(a.person, "userTask_amendmentChoice", """
                {"choice":"REWRITE"}""");

        waits(a, "userTask_amendment", "userTask_delivery");
        assertThat(a.task(Names.ACTION).item()).isEqualTo("LEAD_PRACTITIONER-1");
        assertThat(documents.latestAgreed(a.id, "amendment", "")).isEmpty();
    }

    @Test
    void orThePersonKeepsThePlanAsItWasSigned() {
        Cases.Case a = notAgreed();

        a.does(a.person, "userTask_amendmentChoice", """
                {"choice":"KEEP"}""");

        waits(a, "userTask_delivery");
        assertThat(a.task(Names.ACTION).item()).isEqualTo("LEAD_PRACTITIONER-1");
        assertThat(documents.latestAgreed(a.id, "amendment", "")).isEmpty();
    }

    @Test
    void silenceKeepsThePlanAsItWasSignedAndNothingIsWrittenForEver() {
        Cases.Case a = notAgreed();

        engine.timePasses(a.id, 8);

        waits(a, "userTask_delivery");
        assertThat(agreedVersion(a, "plan")).isEqualTo(1);
    }

    @Test
    void whatIsMissedTwiceIsAskedAnotherWayThoughNobodyIsSignedInWhenItsTimeIsOver() {
        Cases.Case a = cases.openAt("userTask_reading");
        engine.timePasses(a.id, 15);
        assertThat(a.taskKeys()).doesNotContain("userTask_askAnotherWay");
        a.looksAgain()
                .confirms()
                .does(a.practitioner, "userTask_review", Answers.review("CONTINUE"))
                .signs(a.person, a.practitioner)
                .does(a.practitioner, "userTask_delivery", Answers.DELIVERY)
                .confirms();

        engine.timePasses(a.id, 15);

        assertThat(a.taskKeys()).contains("userTask_askAnotherWay");
        assertThat(triggers.of(a.id)).extracting(Trigger::action).containsExactly("ASK_ANOTHER_WAY");
    }

    @Test
    void aPlanIsChangedOnceAtATime() {
        Cases.Case a = beyondTheMargin(beyondTheMargin(cases.openAt("userTask_delivery")));

        waits(a, "userTask_amendment", "userTask_delivery");
    }

    @Test
    void whereTheChangedPlanLeavesNothingToDoNobodyWaitsForIt() {
        Cases.Case a = beyondTheMargin(cases.openAt("userTask_delivery"));
        a.does(a.practitioner, "userTask_delivery", Answers.DELIVERY)
                .does(a.practitioner, "userTask_amendment", amendment(9, "NOT_AGREED"));

        a.signs(a.person, a.practitioner);

        waits(a, "userTask_reading");
    }

    @Test
    void thePersonMayAskToTakeStockAlsoWhenOnlyAnActionIsStillToBeDone() {
        Cases.Case a = cases.openAt("userTask_delivery");
        a.does(a.practitioner, "userTask_delivery", Answers.DELIVERY);

        Actor.as("test", () -> reviewRequests.request(a.id, a.person));

        waits(a.confirms(), "userTask_reading");
        assertThat(a.taskKeys()).containsExactly("userTask_reading");
    }

    @Test
    void onTheDayOfTheReviewDeliveryStopsWaiting() {
        Cases.Case a = cases.openAt("userTask_delivery");

        engine.timePasses(a.id, 90);
        waits(a, "userTask_delivery");
        engine.timePasses(a.id, 1);

        waits(a.confirms(), "userTask_reading");
        assertThat(documents.latest(a.id, "delivery", "")).isEmpty();
    }

    @Test
    void thePersonMayAskToTakeStockAtAnyTimeOfDelivery() {
        Cases.Case a = cases.openAt("userTask_delivery");

        Actor.as("test", () -> reviewRequests.request(a.id, a.person));

        waits(a.confirms(), "userTask_reading");
        assertThat(documents.latest(a.id, "delivery", "")).isEmpty();
    }

    @Test
    void aRelaxationBringsTheReviewForward() {
        Cases.Case a = cases.openAt("userTask_access");
        a.does(
                a.practitioner,
                "userTask_access",
                Answers.access(Answers.unmet("Un papier", "DOCUMENTARY", "SMALL", "ASPIRATION")));
        a.does(a.person, "userTask_personWords", Answers.myWords("Je l'ai perdu."));
        a.goesOnTo("userTask_delivery");

        engine.timePasses(a.id, 45);
        waits(a, "userTask_delivery");
        engine.timePasses(a.id, 1);

        waits(a.confirms(), "userTask_reading");
    }

    @Test
    void theReadingThatThePersonGivesIsKeptAsTheyGaveIt() {
        Cases.Case a = cases.openAt("userTask_reading");

        a.does(a.person, "userTask_reading", Answers.READING);

        waits(a, "userTask_review");
        assertThat(documents
                        .latest(a.id, "reading", "")
                        .orElseThrow()
                        .content()
                        .path("ql1")
                        .asString())
                .isEqualTo("3");
    }

    @Test
    void fromASilentReadingNothingIsConcluded() {
        Cases.Case a = cases.openAt("userTask_reading");

        engine.timePasses(a.id, 13);
        waits(a, "userTask_reading");
        engine.timePasses(a.id, 1);

        waits(a.looksAgain().confirms(), "userTask_review");
        assertThat(documents.latest(a.id, "reading", "")).isEmpty();
        assertThat(caseFiles.stages(a.id)).extracting(StageVisit::stage).endsWith("reading", "review");
    }

    @Test
    void aCarerWhoTakesPartSaysHowTheyAreApartFromThePerson() {
        SignedIn carer = cases.human("Claire T.");
        Cases.Case a = cases.openAt("userTask_delivery").withCaregiver(carer).goesOnTo("userTask_reading");
        waits(a, "userTask_caregiverReading", "userTask_reading");

        a.does(a.person, "userTask_reading", Answers.READING);
        waits(a, "userTask_caregiverReading");
        a.does(carer, "userTask_caregiverReading", Answers.CAREGIVER_READING);

        waits(a, "userTask_review");
    }

    @Test
    void aCarerWhoKeepsSilentHoldsNothingUp() {
        SignedIn carer = cases.human("Claire T.");
        Cases.Case a = cases.openAt("userTask_delivery").withCaregiver(carer).goesOnTo("userTask_reading");
        a.does(a.person, "userTask_reading", Answers.READING);

        engine.timePasses(a.id, 14);

        waits(a, "userTask_review");
        assertThat(documents.latest(a.id, "caregiver-reading", "")).isEmpty();
    }

    @Test
    void aCarerWhoNoLongerTakesPartIsNotWaitedFor() {
        SignedIn carer = cases.human("Claire T.");
        Cases.Case a = cases.openAt("userTask_delivery").withCaregiver(carer).goesOnTo("userTask_reading");
        a.does(a.person, "userTask_reading", Answers.READING);

        Actor.as(
                "test",
                () -> consents.withdraw(
                        a.id, Purpose.SHARE_CAREGIVER, carer.id().toString(), a.person.id()));

        waits(a, "userTask_redistributeCarer", "userTask_review");
    }

    private Cases.Case beyondTheMargin(Cases.Case a) {
        return a.does(
                a.practitioner,
                Names.ACTION,
                """
                {"outcome":"CHANGED","words":"Il en faut plus.","newHours":9}""");
    }

    private static String amendment(int hours, String agreement) {
        String plan = Answers.plan(
                """
                {"what":"Aide au bain","who":"LEAD_PRACTITIONER","hoursPerWeek":%d,"agreement":"%s"}"""
                        .formatted(hours, agreement));
        return """
                {"whatChanges":"Plus d'heures.","why":"Elle en a besoin.",%s"""
                .formatted(plan.strip().substring(1));
    }

    private Cases.Case notAgreed() {
        Cases.Case a = beyondTheMargin(cases.openAt("userTask_delivery"));
        a.does(a.practitioner, "userTask_amendment", amendment(9, "AGREED"));
        a.answers(a.person, SignDecision.CHANGES_REQUESTED, "C'est trop.");
        waits(a, "userTask_amendmentChoice", "userTask_delivery");
        return a;
    }
}

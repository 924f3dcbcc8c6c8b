package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.accord.Cases;
import org.accord.casefile.Access;
import org.accord.decisions.DecisionRecord;
import org.accord.decisions.Decisions;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.readings.TriggerId;
import org.accord.readings.TriggerMerged;
import org.accord.readings.TriggerSetOff;
import org.accord.readings.TriggerTakenBack;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

abstract class TriggerWays extends SideWays {

    private static final String PROCESS = "trigger-follow-up";

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Decisions decisions;

    @Autowired
    Access access;

    private final TriggerId trigger = new TriggerId(UUID.randomUUID());

    @Test
    void safetyIsTalkedAboutWithThePersonAloneAndThePriorityIsLookedAtAgain() {
        SignedIn caregiver = cases.human("Claire T.");
        Cases.Case a = cases.open().withCaregiver(caregiver);
        setOff(a, "SAFETY_CONVERSATION");
        assertThat(a.task("userTask_safetyConversation").due()).isEqualTo(due());
        assertThat(tasks.mine(caregiver, 0)).isEmpty();

        a.does(
                a.practitioner,
                "userTask_safetyConversation",
                """
                {"words":"J'ai peur la nuit.","safety":"IMMEDIATE","network":"HOLDING"}""");

        sideEnded(a, PROCESS);
        assertThat(decisions.of(a.id)).extracting(DecisionRecord::decision).contains("priority");
        assertThat(access.mayRead(caregiver, a.id, "safety-conversation")).isFalse();
    }

    @Test
    void whatGotWorseIsLookedAtTogether() {
        Cases.Case a = cases.openAt("userTask_delivery");

        setOff(a, "ADAPTATION_REVIEW");

        sideEnded(a, PROCESS);
        assertThat(a.taskKeys()).doesNotContain("userTask_delivery");
    }

    @Test
    void finishingIsAnOfferThatThePersonMayTakeUp() {
        Cases.Case a = setOff(cases.open(), "CLOSURE_PROPOSAL");

        a.does(a.person, "userTask_closureOffer", choice("YES"));

        sideEnded(a, PROCESS);
    }

    @Test
    void orNot() {
        Cases.Case a = setOff(cases.open(), "CLOSURE_PROPOSAL");

        a.does(a.person, "userTask_closureOffer", choice("NOT_NOW"));

        sideEnded(a, PROCESS);
    }

    @Test
    void anOfferThatNobodyAnswersFallsAwayAndChangesNothing() {
        Cases.Case a = setOff(cases.open(), "CLOSURE_PROPOSAL");
        var before = a.taskKeys();

        engine.timePasses(a.id, 31);

        sideEnded(a, PROCESS);
        assertThat(before).containsAll(a.taskKeys());
    }

    @Test
    void anOfferIsTakenBackWhileSomethingWeighsOnThePerson() {
        Cases.Case a = setOff(cases.open(), "CLOSURE_PROPOSAL");

        tell(new TriggerTakenBack(a.id, trigger, "CLOSURE_PROPOSAL"));

        sideEnded(a, PROCESS);
        assertThat(a.taskKeys()).doesNotContain("userTask_closureOffer");
    }

    @Test
    void oneReasonMoreWantsItSooner() {
        Cases.Case a = setOff(cases.open(), "ASK_ANOTHER_WAY");
        Instant sooner = due().minus(2, ChronoUnit.DAYS);

        tell(new TriggerMerged(a.id, trigger, "ASK_ANOTHER_WAY", sooner));

        assertThat(a.task("userTask_askAnotherWay").due()).isEqualTo(sooner);
    }

    @Test
    void somebodyElseChecksThatItIsDoneTogether() {
        Cases.Case a = setOff(cases.open(), "COPRODUCTION_CHECK");
        assertThat(a.task("userTask_check").due()).isEqualTo(due());

        a.does(supervisor(), "userTask_check", """
                {"outcome":"OK"}""");

        sideEnded(a, PROCESS);
    }

    @Test
    void thePractitionerIsSupportedWhileThePersonIsOfferedSomebodyElse() {
        SignedIn other = cases.human("Ana Roy", Role.PRACTITIONER);
        Cases.Case a = setOff(cases.open(), "SUPERVISOR_PEER_SUPPORT");

        a.does(a.person, "userTask_otherPractitioner", choice("OTHER"));
        a.does(
                supervisor(),
                "userTask_changePractitioner",
                """
                {"personWishes":"Quelqu'un qui écoute.","person":"%s"}""".formatted(other.id()));
        a.does(supervisor(), "userTask_circle", """
                {"commitments":[{"step":"Souffler"}]}""");

        sideEnded(a, PROCESS);
    }

    @Test
    void whoeverIsContentStays() {
        Cases.Case a = setOff(cases.open(), "SUPERVISOR_PEER_SUPPORT");

        a.does(a.person, "userTask_otherPractitioner", choice("STAY"));
        a.does(supervisor(), "userTask_circle", """
                {"commitments":[{"step":"Souffler"}]}""");

        sideEnded(a, PROCESS);
    }

    @Test
    void nobodyIsChangedBecauseThePersonSaidNothing() {
        Cases.Case a = setOff(cases.open(), "SUPERVISOR_PEER_SUPPORT");
        a.does(supervisor(), "userTask_circle", """
                {"commitments":[{"step":"Souffler"}]}""");

        engine.timePasses(a.id, 15);

        sideEnded(a, PROCESS);
    }

    @Test
    void theCarersPartIsLookedAtWithTheCarer() {
        SignedIn caregiver = cases.human("Claire T.");
        Cases.Case a = setOff(cases.open().withCaregiver(caregiver), "CAREGIVER_REVIEW");

        a.does(caregiver, "userTask_caregiverReview", """
                {"carerSays":"Je ne dors plus."}""");

        sideEnded(a, PROCESS);
    }

    @Test
    void twoReadingsThatDifferAreTalkedAbout() {
        Cases.Case a = setOff(cases.open(), "DIVERGENCE_CONVERSATION");

        a.does(supervisor(), "userTask_twoReadings", """
                {"personSays":"Je suis seul."}""");

        sideEnded(a, PROCESS);
    }

    @Test
    void whoeverWasNotHeardFromIsAskedAnotherWay() {
        Cases.Case a = setOff(cases.open(), "ASK_ANOTHER_WAY");

        a.does(
                liaison(),
                "userTask_askAnotherWay",
                """
                {"way":"VISIT","on":"2026-03-20","answer":"NO_ANSWER"}""");

        sideEnded(a, PROCESS);
    }

    private Cases.Case setOff(Cases.Case a, String action) {
        tell(new TriggerSetOff(a.id, trigger, action, due()));
        return a;
    }

    private Instant due() {
        return clock.instant().plus(7, ChronoUnit.DAYS);
    }

    private void tell(Object fact) {
        Actor.as("test", () -> events.publishEvent(fact));
    }

    private static String choice(String choice) {
        return """
                {"choice":"%s"}""".formatted(choice);
    }
}

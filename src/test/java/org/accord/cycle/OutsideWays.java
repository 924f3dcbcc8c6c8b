package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.RelaxationDays;
import org.accord.casefile.Relaxations;
import org.accord.decisions.DecisionRecord;
import org.accord.decisions.Decisions;
import org.accord.delivery.EmergencyActRecorded;
import org.accord.delivery.SafetyAlertRaised;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What happens outside the plan is talked over with the person; no service is ended by it. */
abstract class OutsideWays extends Ways {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Decisions decisions;

    @Autowired
    Relaxations relaxations;

    @Autowired
    RelaxationDays days;

    @Test
    void aWorryAboutSafetyIsTalkedAboutAndThePriorityIsLookedAtAgain() {
        Cases.Case a = cases.openAt("userTask_story");

        tell(new SafetyAlertRaised(a.id));
        waits(a, "userTask_safetyConversation", "userTask_story");
        a.does(
                a.practitioner,
                "userTask_safetyConversation",
                """
                {"words":"J'ai peur la nuit.","safety":"IMMEDIATE","network":"HOLDING"}""");

        waits(a, "userTask_story");
        assertThat(decisions.of(a.id).stream().filter(OutsideWays::priority)).hasSize(2);
    }

    @Test
    void anActInAnEmergencyIsGoneOverAndThePlanTakenUpAgain() {
        Cases.Case a = debriefed("ADAPT");

        waits(a.confirms(), "userTask_reading");
    }

    @Test
    void afterAnActInAnEmergencyThePlanMayStand() {
        Cases.Case a = debriefed("STANDS");

        waits(a, "userTask_delivery");
    }

    @Test
    void aRelaxationThatEndedMayBeAskedForAgainAndSigned() {
        Cases.Case a = relaxationEnded("RENEW");

        assertThat(relaxations.active(a.id)).isEmpty();
        isSigning(a, "access-relaxation");
        a.signs(a.person, a.practitioner);

        waits(a, "userTask_delivery");
        assertThat(relaxations.active(a.id)).hasSize(1);
    }

    @Test
    void peopleMayGoOnWithoutTheRelaxation() {
        waits(relaxationEnded("GO_ON_WITHOUT"), "userTask_delivery");
    }

    @Test
    void orTakeStockTogether() {
        waits(relaxationEnded("REVIEW").confirms(), "userTask_reading");
    }

    private Cases.Case debriefed(String plan) {
        Cases.Case a = cases.openAt("userTask_delivery");
        tell(new EmergencyActRecorded(a.id));
        waits(a, "userTask_debrief", "userTask_delivery");
        return a.does(
                a.practitioner,
                "userTask_debrief",
                """
                {"whatHappened":"Conduite à l'urgence.","personSays":"Merci.","plan":"%s"}"""
                        .formatted(plan));
    }

    private Cases.Case relaxationEnded(String choice) {
        Cases.Case a = cases.openAt("userTask_access");
        a.does(
                a.practitioner,
                "userTask_access",
                Answers.access(Answers.unmet("Un papier", "DOCUMENTARY", "SMALL", "ASPIRATION")));
        a.does(a.person, "userTask_personWords", Answers.myWords("Je l'ai perdu."));
        a.goesOnTo("userTask_delivery");
        clock.forward(Duration.ofDays(400));
        days.lookThrough();
        waits(a, "userTask_delivery", "userTask_relaxationEnded");
        return a.does(a.person, "userTask_relaxationEnded", """
                {"choice":"%s"}""".formatted(choice));
    }

    private void tell(Object fact) {
        Actor.as("test", () -> events.publishEvent(fact));
    }

    private static boolean priority(DecisionRecord record) {
        return record.decision().equals("priority");
    }
}

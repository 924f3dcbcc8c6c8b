package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.CaseFile;
import org.accord.signoff.SignDecision;
import org.accord.system.Actor;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;

abstract class ReviewWays extends Ways {

    @Test
    void aReviewMayDecideToGoOn() {
        waits(reviewed("CONTINUE"), "userTask_delivery");
    }

    @Test
    void aReviewMayAdaptTheOutcomes() {
        waits(reviewed("ADAPT_OUTCOMES"), "userTask_outcomes");
    }

    @Test
    void aReviewMayAdaptThePlanAndTheLastAgreedOneStandsMeanwhile() {
        Cases.Case a = reviewed("ADAPT_PLAN");

        waits(a, "userTask_plan");
        a.does(a.practitioner, "userTask_plan", Answers.PLAN);
        isSigning(a, "plan");
        assertThat(agreedVersion(a, "plan")).isEqualTo(1);
        a.signs(a.person, a.practitioner);
        assertThat(agreedVersion(a, "plan")).isEqualTo(2);
    }

    @Test
    void aReviewMayChangeThePractitioner() {
        Cases.Case a = reviewed("CHANGE_PRACTITIONER");

        waits(a, "userTask_changePractitioner");
        a.does(supervisor(), "userTask_changePractitioner", Answers.changePractitioner(otherPractitioner()));
        waits(a, "userTask_delivery");
    }

    @Test
    void aReviewMayReferAndTheCycleGoesOn() {
        Cases.Case a = reviewed("REFER");

        BpmnAwareTests.assertThat(engine.cycle(a.id)).isWaitingAt("userTask_delivery");
        assertThat(engine.side(a.id, "partner-referral")).hasSize(1);
        assertThat(a.taskKeys()).containsExactly("userTask_delivery", "userTask_referral");
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.OPEN);
    }

    @Test
    void aReviewMayCloseOnceItIsAgreed() {
        waits(reviewed("CLOSE"), "userTask_closure");
    }

    @Test
    void aPausedPersonComesBackToAReview() {
        Cases.Case a = reviewed("PAUSE");

        waits(a, "userTask_paused");
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.PAUSED);
        engine.timePasses(a.id, 29);
        a.does(a.person, "userTask_paused", PauseWays.RETURN);

        waits(a, "userTask_review");
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.OPEN);
    }

    @Test
    void withoutAnAgreedPlanAReviewLeadsToAPlanAndNobodyActs() {
        Cases.Case a = cases.openAt("userTask_plan");
        Actor.as("test", () -> engine.putBefore(a.id, "gateway_reviewStart", "userTask_plan"));

        a.does(a.practitioner, "userTask_review", Answers.review("CONTINUE")).signs(a.person, a.practitioner);

        waits(a, "userTask_plan");
    }

    @Test
    void whenAReviewIsRefusedTheServicesGoOnAsLastAgreed() {
        Cases.Case a = reviewed("CONTINUE").goesOnTo("userTask_review");
        a.does(a.practitioner, "userTask_review", Answers.review("CLOSE"));

        a.answers(a.person, SignDecision.REFUSED, "Je ne veux pas fermer.");
        a.does(supervisor(), "userTask_divergence", Answers.wayForward("KEEP_LAST_AGREED"));

        waits(a, "userTask_delivery");
        assertThat(agreedVersion(a, "plan")).isEqualTo(1);
        assertThat(agreedVersion(a, "review")).isEqualTo(1);
    }

    private Cases.Case reviewed(String decision) {
        Cases.Case a = cases.openAt("userTask_review");
        a.does(a.practitioner, "userTask_review", Answers.review(decision));
        isSigning(a, "review");
        return a.signs(a.person, a.practitioner);
    }
}

package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.CaseFile;
import org.accord.people.SignedIn;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignDecision;
import org.junit.jupiter.api.Test;

abstract class DisagreementWays extends Ways {

    @Test
    void aFirstRefusalByThePersonIsTalkedOverWithSomebodyElseThanThePractitioner() {
        Cases.Case a = refusedPlan();

        signOffWaits(a, "userTask_divergence");
        assertThat(a.task("userTask_divergence").slots()).hasToString("[SUPERVISOR]");
        assertThat(rounds(a, "plan")).containsExactly(RoundState.REFUSED);
    }

    @Test
    void aDivergenceMayLeadToANewVersion() {
        Cases.Case a = refusedPlan();

        a.does(supervisor(), "userTask_divergence", Answers.wayForward("NEW_VERSION"));

        waits(a, "userTask_plan");
    }

    @Test
    void aDivergenceMayLeadToAnotherPractitionerWhoWritesAnew() {
        Cases.Case a = refusedPlan();

        a.does(supervisor(), "userTask_divergence", Answers.wayForward("OTHER_PRACTITIONER"));

        signOffWaits(a, "userTask_changePractitioner");
        a.does(supervisor(), "userTask_changePractitioner", Answers.changePractitioner(otherPractitioner()));
        waits(a, "userTask_plan");
    }

    @Test
    void aDivergenceMayKeepTheLastAgreedPlan() {
        Cases.Case a = cases.openAt("userTask_review");
        a.does(a.practitioner, "userTask_review", Answers.review("ADAPT_PLAN")).signs(a.person, a.practitioner);
        a.does(a.practitioner, "userTask_plan", Answers.PLAN);
        a.answers(a.person, SignDecision.REFUSED, "L'ancien me va.");

        a.does(supervisor(), "userTask_divergence", Answers.wayForward("KEEP_LAST_AGREED"));

        waits(a, "userTask_delivery");
        assertThat(agreedVersion(a, "plan")).isEqualTo(1);
    }

    @Test
    void whereNothingWasEverAgreedThereIsNothingToKeepAndThePlanIsWrittenAnew() {
        Cases.Case a = refusedPlan();

        a.does(supervisor(), "userTask_divergence", Answers.wayForward("KEEP_LAST_AGREED"));

        waits(a, "userTask_plan");
        assertThat(documents.latestAgreed(a.id, "plan", "")).isEmpty();
    }

    @Test
    void aSecondRefusalByThePersonGoesToThePeersAndTheyImposeNothing() {
        Cases.Case a = refusedPlan();
        a.does(supervisor(), "userTask_divergence", Answers.wayForward("NEW_VERSION"));
        a.goesOnTo("userTask_sign");

        a.answers(a.person, SignDecision.REFUSED, "Toujours pas.");

        signOffWaits(a, "userTask_committee");
        a.does(committee(), "userTask_committee", Answers.wayForward("NEW_VERSION"));
        waits(a, "userTask_plan");
        assertThat(rounds(a, "plan")).containsExactly(RoundState.REFUSED, RoundState.REFUSED);
        assertThat(documents.latestAgreed(a.id, "plan", "")).isEmpty();
    }

    @Test
    void thePeersCannotKeepWhatWasNeverAgreed() {
        Cases.Case a = refusedPlan();
        a.does(supervisor(), "userTask_divergence", Answers.wayForward("NEW_VERSION"));
        a.goesOnTo("userTask_sign").answers(a.person, SignDecision.REFUSED, "Toujours pas.");

        a.does(committee(), "userTask_committee", Answers.wayForward("KEEP_LAST_AGREED"));

        waits(a, "userTask_plan");
    }

    @Test
    void whenACaregiverRefusesTheirTasksAreGivenToOthers() {
        SignedIn caregiver = cases.human("Claire T.");
        Cases.Case a = cases.openAt("userTask_plan").withCaregiver(caregiver);
        a.does(a.practitioner, "userTask_plan", Answers.plan(SignOffWays.NIGHT_WATCH));
        a.signs(a.person);

        a.answers(caregiver, SignDecision.REFUSED, "Je ne dors plus.");

        signOffWaits(a, "userTask_redistribute");
        a.does(a.practitioner, "userTask_redistribute", """
                {"tasks":[],"stays":"YES"}""");
        waits(a, "userTask_plan");
    }

    @Test
    void whenStaffRefuseThePersonReadsWhyFromThePeers() {
        Cases.Case a = cases.openAt("userTask_plan").goesOnTo("userTask_sign");

        a.answers(a.practitioner, SignDecision.REFUSED, "Je ne peux pas.");

        signOffWaits(a, "userTask_writtenReasons");
        a.does(
                committee(),
                "userTask_writtenReasons",
                """
                {"reasons":"Pas assez d'heures.","next":"On récrit le plan."}""");
        waits(a, "userTask_plan");
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.OPEN);
    }

    private Cases.Case refusedPlan() {
        Cases.Case a = cases.openAt("userTask_plan").goesOnTo("userTask_sign");
        a.answers(a.person, SignDecision.REFUSED, "Mon but n'y est pas.");
        return a;
    }
}

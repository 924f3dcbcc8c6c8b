package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.CaseFile;
import org.accord.inbox.Notices;
import org.accord.inbox.Notices.Notice;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignDecision;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class DisagreementWays extends Ways {

    @Autowired
    Notices notices;

    @Test
    void aFirstRefusalByThePersonIsTalkedOverWithSomebodyElseThanThePractitioner() {
        Cases.Case a = refusedPlan();

        signOffWaits(a, "userTask_divergence");
        assertThat(a.task("userTask_divergence").slots()).hasToString("[SUPERVISOR]");
        assertThat(rounds(a, "plan")).containsExactly(RoundState.REFUSED);
    }

    @Test
    void theOthersAreToldOfARefusalAndWhoeverRefusedKnowsIt() {
        Cases.Case a = refusedPlan();

        assertThat(notices.unread(a.practitioner.id())).extracting(Notice::key).contains("round.REFUSED");
        assertThat(notices.unread(a.person.id())).extracting(Notice::key).doesNotContain("round.REFUSED");
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

        signOffWaits(a, "userTask_divergence");
        a.does(supervisor(), "userTask_divergence", Answers.wayForward("NEW_VERSION"));
        waits(a, "userTask_plan");
        assertThat(documents.latestAgreed(a.id, "plan", "")).isEmpty();
    }

    @Test
    void aSecondRefusalByThePersonGoesToThePeersAndTheyImposeNothing() {
        Cases.Case a = refusedPlan();
        a.does(supervisor(), "userTask_divergence", Answers.wayForward("NEW_VERSION"));
        a.goesOnTo("userTask_sign");

        a.answers(a.person, SignDecision.REFUSED, "Toujours pas.");

        signOffWaits(a, "userTask_expertVoice");
        thePeersChoose(a, "NEW_VERSION");
        waits(a, "userTask_plan");
        assertThat(rounds(a, "plan")).containsExactly(RoundState.REFUSED, RoundState.REFUSED);
        assertThat(documents.latestAgreed(a.id, "plan", "")).isEmpty();
    }

    @Test
    void thePeersCannotKeepWhatWasNeverAgreed() {
        Cases.Case a = refusedPlan();
        a.does(supervisor(), "userTask_divergence", Answers.wayForward("NEW_VERSION"));
        a.goesOnTo("userTask_sign").answers(a.person, SignDecision.REFUSED, "Toujours pas.");

        thePeersChoose(a, "KEEP_LAST_AGREED");

        signOffWaits(a, "userTask_committee");
    }

    private void thePeersChoose(Cases.Case a, String way) {
        a.does(
                cases.human("Élise Roy", Role.PEER_COMMITTEE, Role.EXPERT_BY_EXPERIENCE),
                "userTask_expertVoice",
                """
                {"sees":"On ne l'écoute pas.","way":"OTHER_PRACTITIONER"}""");
        a.does(
                committee(),
                "userTask_committee",
                """
                {"personPresent":true,"companionOffered":true,"otherPractitionerOffered":true,"personSays":"Pas ce plan.",
                 "votesFor":3,"votesAgainst":1,"abstained":0,"spokesperson":"Carole","choice":"%s","reasons":"Voici."}"""
                        .formatted(way));
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

    @Test
    void whenStaffRefuseASecondTimeSomebodyElseTakesTheirPlace() {
        Cases.Case a = cases.openAt("userTask_plan");
        refuses(a);
        a.goesOnTo("userTask_plan");
        refuses(a);
        SignedIn other = otherPractitioner();

        signOffWaits(a, "userTask_replaceHolder");
        a.does(
                supervisor(),
                "userTask_replaceHolder",
                """
                {"slot":"LEAD_PRACTITIONER","action":"REPLACE","person":"%s"}"""
                        .formatted(other.id()));

        waits(a, "userTask_plan");
        a.does(other, "userTask_plan", Answers.PLAN).signs(a.person, other);
        waits(a, "userTask_delivery");
    }

    private void refuses(Cases.Case a) {
        a.goesOnTo("userTask_sign").answers(a.practitioner, SignDecision.REFUSED, "Je ne peux pas.");
        a.does(
                committee(),
                "userTask_writtenReasons",
                """
                {"reasons":"Pas assez d'heures.","next":"On récrit le plan."}""");
    }

    private Cases.Case refusedPlan() {
        Cases.Case a = cases.openAt("userTask_plan").goesOnTo("userTask_sign");
        a.answers(a.person, SignDecision.REFUSED, "Mon but n'y est pas.");
        return a;
    }
}

package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.people.Role;
import org.junit.jupiter.api.Test;

/** Admitted or not, and what somebody does who is not. */
abstract class AccessWays extends AskingForAccess {

    @Test
    void whoeverMeetsEveryCriterionIsAdmitted() {
        Cases.Case a = cases.openAt("userTask_access");

        a.does(a.practitioner, "userTask_access", Answers.ACCESS_ALL_MET).confirms();

        waits(a, "userTask_story");
        assertThat(stage(a)).isEqualTo("portrait");
        assertThat(relaxations.of(a.id)).isEmpty();
    }

    @Test
    void theLawIsNotRelaxedSoThePersonReadsWhyAndMayAppeal() {
        Cases.Case a = cases.openAt("userTask_access");

        a.does(a.practitioner, "userTask_access", Answers.access(LAW));

        waits(a, "userTask_notAdmitted");
        a.does(a.person, "userTask_notAdmitted", """
                {"choice":"ACCEPT"}""");
        hasEnded(a, "NOT_ADMITTED");
    }

    @Test
    void aDecisionThatAnAppealUpholdsStands() {
        Cases.Case a = appealed();

        lookedAtAgain(a, "UPHELD");

        hasEnded(a, "NOT_ADMITTED");
    }

    @Test
    void aDecisionThatAnAppealChangesIsTakenAnew() {
        Cases.Case a = appealed();

        lookedAtAgain(a, "CHANGED");

        waits(a, "userTask_access");
    }

    @Test
    void whoeverSaysNothingForThirtyDaysKeepsAnOpenDoor() {
        Cases.Case a = cases.openAt("userTask_access");
        a.does(a.practitioner, "userTask_access", Answers.access(LAW));

        engine.timePasses(a.id, 29);
        waits(a, "userTask_notAdmitted");
        engine.timePasses(a.id, 1);

        hasEnded(a, "NOT_ADMITTED");
    }

    private Cases.Case appealed() {
        Cases.Case a = cases.openAt("userTask_access");
        a.does(a.practitioner, "userTask_access", Answers.access(LAW));
        return a.does(a.person, "userTask_notAdmitted", """
                {"choice":"APPEAL"}""");
    }

    private void lookedAtAgain(Cases.Case a, String outcome) {
        a.does(a.person, "userTask_appealWords", """
                {"words":"On ne m'a pas écouté."}""");
        a.does(
                cases.human("Élise Roy", Role.PEER_COMMITTEE, Role.EXPERT_BY_EXPERIENCE),
                "userTask_expertLook",
                """
                {"view":"CHANGED","sees":"Ses mots n'y sont pas."}""");
        a.does(
                supervisor(),
                "userTask_secondLook",
                """
                {"outcome":"%s","reasons":"Voici pourquoi.","next":"Le commissaire local."}"""
                        .formatted(outcome));
    }
}

package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.Slot;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.system.Refusal;
import org.junit.jupiter.api.Test;

abstract class DivergenceWays extends SideWays {

    private static final String PROCESS = "divergence-conversation";
    private static final Map<String, String> ABOUT_THE_PLAN = Map.of("subject", "plan", "item", "NONE");

    @Test
    void aConversationAboutATextEndsWithTheWayThatWasChosenWithThePerson() {
        Cases.Case a = beside(PROCESS, ABOUT_THE_PLAN);

        a.does(supervisor(), "userTask_divergence", Answers.wayForward("NEW_VERSION"));

        sideEnded(a, PROCESS);
        assertThat(documents.latest(a.id, "way-forward", "")).isPresent();
    }

    @Test
    void whereNothingWasSignedThereIsNothingToKeepAndTheQuestionComesBack() {
        Cases.Case a = beside(PROCESS, ABOUT_THE_PLAN);

        a.does(supervisor(), "userTask_divergence", Answers.wayForward("KEEP_LAST_AGREED"));

        sideWaits(a, PROCESS, "userTask_divergence");
        a.does(supervisor(), "userTask_divergence", Answers.wayForward("OTHER_PRACTITIONER"));
        sideEnded(a, PROCESS);
    }

    @Test
    void whatWasSignedCanBeKept() {
        Cases.Case a = beside(cases.openAt("userTask_delivery"), PROCESS, ABOUT_THE_PLAN);

        a.does(supervisor(), "userTask_divergence", Answers.wayForward("KEEP_LAST_AGREED"));

        sideEnded(a, PROCESS);
        assertThat(agreedVersion(a, "plan")).isEqualTo(1);
    }

    @Test
    void whoeverLeadsTheCaseDoesNotLeadThisConversation() {
        SignedIn both = cases.human("Lise Morin", Role.PRACTITIONER, Role.SUPERVISOR);
        Cases.Case a = beside(cases.open(cases.human("Mado Allard"), both), PROCESS, ABOUT_THE_PLAN);

        assertThatThrownBy(() -> a.does(both, "userTask_divergence", Answers.wayForward("NEW_VERSION")))
                .isInstanceOf(Refusal.class);
        assertThat(tasks.mine(both, 0)).noneMatch(task -> task.modelKey().equals("userTask_divergence"));
        assertThat(tasks.mine(supervisor(), 0)).anyMatch(task -> task.caseFile().equals(a.id));
        assertThat(a.task("userTask_divergence").slots()).containsExactly(Slot.SUPERVISOR);
    }

    @Test
    void twoReadingsThatDifferAreTalkedAboutAndBothStay() {
        Cases.Case a = beside(PROCESS, Map.of("subject", "reading", "item", "NONE"));

        a.does(supervisor(), "userTask_twoReadings", """
                {"personSays":"Je suis seul."}""");

        sideEnded(a, PROCESS);
    }
}

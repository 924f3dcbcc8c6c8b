package org.accord.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.CaseFiles;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.accord.system.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Help elsewhere is looked for at any time, by whom it concerns, and a second click asks for nothing more. */
@AccordTest
class AskingForReferralsTest {

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    AskingForReferrals asking;

    @Test
    void theSecondClickAsksForNothingMoreAndTheCycleGoesOn() {
        Cases.Case a = cases.openAt("userTask_plan");

        ask(a, a.person);
        ask(a, a.practitioner);

        assertThat(a.taskKeys()).containsExactly("userTask_plan", "userTask_referral");
        a.does(a.practitioner, "userTask_plan", Answers.PLAN);
        assertThat(a.round().facts().kind()).isEqualTo("plan");
    }

    @Test
    void nobodyElseAsks() {
        Cases.Case a = cases.open();
        SignedIn carer = cases.human("Tom Roy");
        a.withCaregiver(carer);

        assertThatThrownBy(() -> ask(a, carer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ask(a, cases.human("Omar"))).isInstanceOf(Refusal.class);
        assertThat(a.taskKeys()).doesNotContain("userTask_referral");
    }

    @Test
    void nothingNewBeginsWhileTheFileIsPaused() {
        Cases.Case a = cases.openAt("userTask_plan");
        caseFiles.pause(a.id);

        assertThatThrownBy(() -> ask(a, a.person)).isInstanceOf(NotWhilePausedOrClosed.class);
        assertThat(asking.mayAsk(a.id, a.person)).isFalse();
    }

    private void ask(Cases.Case a, SignedIn who) {
        Actor.as("test", () -> asking.ask(a.id, who));
    }
}

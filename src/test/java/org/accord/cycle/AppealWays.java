package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFile;
import org.accord.decisions.Decisions;
import org.accord.inbox.Notices;
import org.accord.peers.AlreadyLookedAtAgain;
import org.accord.peers.Appeals;
import org.accord.peers.NoSuchDecision;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.accord.system.Days;
import org.accord.system.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class AppealWays extends SideWays {

    private static final String PROCESS = "appeal";
    private static final String LOOK = """
            {"view":"CHANGED","sees":"Ses mots n'y sont pas."}""";

    @Autowired
    Appeals appeals;

    @Autowired
    Decisions decisions;

    @Autowired
    Notices notices;

    @Autowired
    Access access;

    @Autowired
    Days days;

    @Test
    void aDecisionIsLookedAtAgainByPeopleWhoHadNoPartInTheFile() {
        Cases.Case a = decided();
        ask(a);
        assertThat(appeals.of(a.id).get(0).dueAt()).isEqualTo(days.dueInBusinessDays(clock.instant(), 10));

        a.does(a.person, "userTask_appealWords", """
                {"words":"On ne m'a pas écouté."}""");
        a.does(expert(), "userTask_expertLook", LOOK);
        a.does(supervisor(), "userTask_secondLook", look("UPHELD"));

        sideEnded(a, PROCESS);
        assertThat(appeals.of(a.id)).extracting(Appeals.Appeal::outcome).containsExactly("UPHELD");
        assertThat(notices.unread(a.person.id()))
                .extracting(Notices.Notice::key)
                .contains("appealAnswered");
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.OPEN);
    }

    @Test
    void whatIsChangedIsSeenTo() {
        Cases.Case a = looked(decided(), "CHANGED");

        sideWaits(a, PROCESS, "userTask_followAppeal");
        a.does(supervisor(), "userTask_followAppeal", """
                {"done":"Le critère est revu."}""");

        sideEnded(a, PROCESS);
    }

    @Test
    void inAStageTheStageItselfFollowsTheAnswer() {
        Cases.Case a = answered(beside(PROCESS, Map.of()), "CHANGED");

        sideEnded(a, PROCESS);
        assertThat(appeals.of(a.id)).extracting(Appeals.Appeal::outcome).containsExactly("CHANGED");
    }

    @Test
    void theRequestCountsWithoutAnyWords() {
        Cases.Case a = decided();
        ask(a);

        engine.timePasses(a.id, 15);

        sideWaits(a, PROCESS, "userTask_expertLook");
    }

    @Test
    void whenNoPeerLooksAnotherIsFound() {
        Cases.Case a = decided();
        ask(a);
        a.does(a.person, "userTask_appealWords", "{}");

        engine.timePasses(a.id, 11);

        sideWaits(a, PROCESS, "userTask_findExpert");
        SignedIn finder = supervisor();
        a.does(finder, "userTask_findExpert", """
                {"found":"Élise"}""");
        a.does(expert(), "userTask_expertLook", LOOK);
        a.does(finder, "userTask_secondLook", look("UPHELD"));
        sideEnded(a, PROCESS);
    }

    @Test
    void whoeverHadAPartInTheFileDoesNotLookAgain() {
        SignedIn involved = supervisor();
        Cases.Case a = decided();
        beside(a, "divergence-conversation", Map.of("subject", "plan", "item", "NONE"));
        a.does(involved, "userTask_divergence", Answers.wayForward("NEW_VERSION"));
        ask(a);
        a.does(a.person, "userTask_appealWords", "{}").does(expert(), "userTask_expertLook", LOOK);

        assertThatThrownBy(() -> a.does(involved, "userTask_secondLook", look("UPHELD")))
                .isInstanceOf(Refusal.class);
        sideWaits(a, PROCESS, "userTask_secondLook");
    }

    @Test
    void thePractitionerLearnsNothingOfItUnlessThePersonWants() {
        Cases.Case untold = looked(decided(), "UPHELD");
        Cases.Case told = decided();
        ask(told);
        told.does(told.person, "userTask_appealWords", """
                {"tellPractitioner":"YES"}""");
        told.does(expert(), "userTask_expertLook", LOOK).does(supervisor(), "userTask_secondLook", look("UPHELD"));

        assertThat(notices.unread(untold.practitioner.id())).isEmpty();
        assertThat(access.mayRead(untold.practitioner, untold.id, "second-look"))
                .isFalse();
        assertThat(access.mayRead(untold.person, untold.id, "second-look")).isTrue();
        assertThat(notices.unread(told.practitioner.id()))
                .extracting(Notices.Notice::key)
                .containsExactly("appealKnown");
    }

    @Test
    void oneAsksOnceAtATimeAndOnlyOfADecisionOfTheFile() {
        Cases.Case a = decided();
        ask(a);

        assertThatThrownBy(() -> ask(a)).isInstanceOf(AlreadyLookedAtAgain.class);
        assertThatThrownBy(() -> Actor.as("test", () -> appeals.ask(a.id, -1, a.person)))
                .isInstanceOf(NoSuchDecision.class);
    }

    private Cases.Case decided() {
        return cases.openAt("userTask_story");
    }

    private void ask(Cases.Case a) {
        long decision = decisions.of(a.id).get(0).id();
        Actor.as("test", () -> appeals.ask(a.id, decision, a.person));
    }

    private Cases.Case looked(Cases.Case a, String outcome) {
        ask(a);
        return answered(a, outcome);
    }

    private Cases.Case answered(Cases.Case a, String outcome) {
        a.does(a.person, "userTask_appealWords", "{}").does(expert(), "userTask_expertLook", LOOK);
        return a.does(supervisor(), "userTask_secondLook", look(outcome));
    }

    private static String look(String outcome) {
        return """
                {"outcome":"%s","reasons":"Voici pourquoi.","next":"Le commissaire local."}"""
                .formatted(outcome);
    }
}

package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.accord.Cases;
import org.accord.casefile.Access;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.peers.SupportCircles;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.system.Days;
import org.accord.system.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class TogetherWays extends SideWays {

    private static final String CHECK = "coproduction-check";
    private static final String CIRCLE = "support-circle";

    @Autowired
    Access access;

    @Autowired
    Participants participants;

    @Autowired
    SupportCircles circles;

    @Test
    void whereThePersonFindsThatItIsDoneTogetherNothingChanges() {
        Date due = Date.from(clock.instant().plus(3, ChronoUnit.DAYS));
        Cases.Case a = beside(CHECK, Map.of("dueAt", due));
        assertThat(a.task("userTask_check").due()).isEqualTo(due.toInstant());

        a.does(supervisor(), "userTask_check", check("OK"));

        sideEnded(a, CHECK);
    }

    @Test
    void thePractitionerLearnsWhatChangesAndNeverWhatThePersonAnswered() {
        Cases.Case a = beside(CHECK, Map.of());

        a.does(supervisor(), "userTask_check", check("CHANGE_HOW"));

        sideWaits(a, CHECK, "userTask_changeHow");
        assertThat(access.mayRead(a.practitioner, a.id, "coproduction-check")).isFalse();
        assertThat(access.mayRead(a.person, a.id, "coproduction-check")).isTrue();
        a.does(a.practitioner, "userTask_changeHow", """
                {"change":"Je demande d'abord."}""");
        sideEnded(a, CHECK);
    }

    @Test
    void thePersonMayWorkWithSomebodyElse() {
        SignedIn other = cases.human("Ana Roy", Role.PRACTITIONER);
        Cases.Case a = beside(CHECK, Map.of());

        a.does(supervisor(), "userTask_check", check("CHANGE_WHO"));
        a.does(
                supervisor(),
                "userTask_changePractitioner",
                """
                {"personWishes":"Quelqu'un qui écoute.","person":"%s"}""".formatted(other.id()));

        sideEnded(a, CHECK);
        assertThat(participants.holders(a.id, Slot.LEAD_PRACTITIONER)).containsExactly(other.id());
    }

    @Test
    void whoeverLeadsTheCaseDoesNotAskHowTheyDo() {
        SignedIn both = cases.human("Lise Morin", Role.PRACTITIONER, Role.SUPERVISOR);
        Cases.Case a = beside(cases.open(cases.human("Mado Allard"), both), CHECK, Map.of());

        assertThatThrownBy(() -> a.does(both, "userTask_check", check("OK"))).isInstanceOf(Refusal.class);
    }

    @Test
    void nothingIsConcludedFromAConversationThatDidNotTakePlace() {
        Cases.Case a = beside(CHECK, Map.of());

        engine.timePasses(a.id, 31);

        sideWaits(a, CHECK, "userTask_askAnotherWay");
        a.does(
                liaison(),
                "userTask_askAnotherWay",
                """
                {"way":"VISIT","on":"2026-03-20","answer":"NO_ANSWER"}""");
        sideEnded(a, CHECK);
        assertThat(documents.latest(a.id, "coproduction-check", "")).isEmpty();
    }

    @Test
    void aSupportCircleIsCountedAndTiedToNobody() {
        SupportCircles.Count before = circles.of(Days.today(clock));
        Cases.Case a = beside(CIRCLE, Map.of());

        a.does(
                supervisor(),
                "userTask_circle",
                """
                {"commitments":[{"step":"Appeler avant"},{"step":"Souffler"}]}""");

        sideEnded(a, CIRCLE);
        SupportCircles.Count after = circles.of(Days.today(clock));
        assertThat(after.circles() - before.circles()).isEqualTo(1);
        assertThat(after.commitments() - before.commitments()).isEqualTo(2);
    }

    @Test
    void whereTheTeamHoldsNoCircleItsPeersDo() {
        Cases.Case a = beside(CIRCLE, Map.of());

        engine.timePasses(a.id, 31);

        sideWaits(a, CIRCLE, "userTask_circleOfPeers");
        a.does(
                committee(),
                "userTask_circleOfPeers",
                """
                {"commitments":[{"step":"Appeler avant"}]}""");
        sideEnded(a, CIRCLE);
    }

    private static String check(String outcome) {
        return """
                {"equality":"NO","words":"On décide sans moi.","outcome":"%s"}""".formatted(outcome);
    }
}

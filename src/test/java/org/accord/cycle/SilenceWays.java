package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.CaseFile;
import org.accord.inbox.Notices;
import org.accord.inbox.Notices.Notice;
import org.accord.signoff.RoundState;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class SilenceWays extends Ways {

    private static final String REMIND = """
            {"slot":"LEAD_PRACTITIONER","action":"REMIND"}""";

    @Autowired
    Notices notices;

    @Test
    void whoeverIsSilentIsRemindedOnTheThirdAndTheSeventhDay() {
        Cases.Case a = signingAPlan();

        engine.daysPass(a.id, 2);
        assertThat(reminders(a)).isZero();
        engine.daysPass(a.id, 1);
        assertThat(reminders(a)).isEqualTo(1);
        engine.daysPass(a.id, 3);
        assertThat(reminders(a)).isEqualTo(1);
        engine.daysPass(a.id, 7);

        assertThat(reminders(a)).isEqualTo(2);
    }

    @Test
    void onTheFourteenthDayAPersonMayStillSign() {
        Cases.Case a = signingAPlan();
        a.signs(a.practitioner);

        engine.daysPass(a.id, 14);

        isSigning(a, "plan");
        a.signs(a.person);
        waits(a, "userTask_delivery");
    }

    @Test
    void afterTheFourteenthDayASilentPersonIsAskedAnotherWayAndWhatOthersSignedStands() {
        Cases.Case a = signingAPlan();
        a.signs(a.practitioner);

        engine.daysPass(a.id, 15);

        signOffWaits(a, "userTask_askAnotherWay");
        assertThat(rounds(a, "plan")).containsExactly(RoundState.EXPIRED);
        assertThat(documents.latestAgreed(a.id, "plan", "")).isEmpty();
        askAnotherWay(a);
        assertThat(isSigning(a, "plan").pending()).hasToString("[PERSON]");
        a.signs(a.person);
        waits(a, "userTask_delivery");
    }

    @Test
    void afterFortyFiveDaysOfSilenceTheCasePausesAndSomebodyKeepsInTouch() {
        Cases.Case a = signingAPlan();
        a.signs(a.practitioner);
        for (int round = 1; round <= 2; round++) {
            engine.daysPass(a.id, 15);
            askAnotherWay(a);
        }

        engine.daysPass(a.id, 15);

        waits(a, "userTask_paused");
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.PAUSED);
        engine.timePasses(a.id, 30);
        waits(a, "userTask_outreach", "userTask_paused");
        a.does(a.person, "userTask_paused", PauseWays.RETURN);
        waits(a, "userTask_plan");
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.OPEN);
    }

    @Test
    void theSilenceOfStaffEndsNoRoundButBringsTheSupervisor() {
        Cases.Case a = signingAPlan();
        a.signs(a.person);

        engine.daysPass(a.id, 5);

        assertThat(a.taskKeys()).containsExactly("userTask_reassignSlot", "userTask_sign");
        assertThat(a.round().pending()).hasToString("[LEAD_PRACTITIONER]");
        engine.daysPass(a.id, 30);
        assertThat(a.taskKeys()).containsExactly("userTask_reassignSlot", "userTask_sign");
        assertThat(rounds(a, "plan")).containsExactly(RoundState.OPEN);
    }

    @Test
    void aReassignedPlaceIsSignedByWhoeverHoldsItNow() {
        Cases.Case a = signingAPlan();
        a.signs(a.person);
        engine.daysPass(a.id, 5);

        a.does(supervisor(), "userTask_reassignSlot", REMIND);

        isSigning(a, "plan");
        assertThat(a.taskKeys()).containsExactly("userTask_sign");
        a.signs(a.practitioner);
        waits(a, "userTask_delivery");
    }

    @Test
    void nothingWaitsForTheSupervisorOnceTheSilentOneHasSigned() {
        Cases.Case a = signingAPlan();
        a.signs(a.person);
        engine.daysPass(a.id, 5);

        a.signs(a.practitioner);

        waits(a, "userTask_delivery");
    }

    @Test
    void staffWhoAreSilentNeverInterruptTheServicesThatWereAgreed() {
        Cases.Case a = cases.openAt("userTask_review");
        a.does(a.practitioner, "userTask_review", Answers.review("ADAPT_PLAN")).signs(a.person, a.practitioner);
        a.does(a.practitioner, "userTask_plan", Answers.PLAN).signs(a.person);

        engine.daysPass(a.id, 60);

        assertThat(agreedVersion(a, "plan")).isEqualTo(1);
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.OPEN);
        BpmnAwareTests.assertThat(engine.cycle(a.id)).isWaitingAt("callActivity_signPlan");
    }

    @Test
    void noSilenceEverAgrees() {
        Cases.Case a = signingAPlan();

        engine.daysPass(a.id, 120);

        assertThat(documents.latestAgreed(a.id, "plan", "")).isEmpty();
        assertThat(rounds(a, "plan")).doesNotContain(RoundState.COMPLETED);
        BpmnAwareTests.assertThat(engine.cycle(a.id)).isWaitingAt("callActivity_signPlan");
    }

    private long reminders(Cases.Case a) {
        return notices.unread(a.person.id()).stream()
                .map(Notice::key)
                .filter("pleaseSign"::equals)
                .count();
    }

    private void askAnotherWay(Cases.Case a) {
        a.does(
                liaison(),
                "userTask_askAnotherWay",
                """
                {"way":"VISIT","on":"2026-03-20","answer":"NO_ANSWER"}""");
    }

    private Cases.Case signingAPlan() {
        return cases.openAt("userTask_plan").goesOnTo("userTask_sign");
    }
}

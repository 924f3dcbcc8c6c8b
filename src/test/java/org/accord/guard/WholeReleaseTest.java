package org.accord.guard;

import static org.accord.guard.ChangedModels.CYCLE;
import static org.accord.guard.ChangedModels.SIGN_OFF;
import static org.accord.guard.ChangedModels.cutting;
import static org.accord.guard.ChangedModels.errors;
import static org.accord.guard.ChangedModels.keys;
import static org.accord.guard.ChangedModels.replacing;
import static org.accord.guard.ChangedModels.with;
import static org.accord.guard.ChangedModels.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accord.programme.Baseline;
import org.junit.jupiter.api.Test;

/** What no check of single files can see: each of these sets is of files that are in order by themselves. */
class WholeReleaseTest {

    @Test
    void aFormThatIsTakenAwayIsMissedWhereItIsAskedFor() {
        assertThat(keys(errors(without("forms/plan.form")))).contains("notInRelease@userTask_plan");
    }

    @Test
    void aTableAndAProcessThatAreTakenAwayAreMissedToo() {
        assertThat(keys(errors(without("decisions/priority.dmn")))).contains("notInRelease@decision_priority");
        assertThat(keys(errors(without("processes/appeal.bpmn")))).contains("notInRelease@callActivity_appeal");
    }

    @Test
    void aMessageThatNobodySendsIsRefused() {
        assertThat(keys(errors(with(CYCLE, replacing("name=\"safetyAlert\"", "name=\"fireAlarm\"")))))
                .contains("message@start_safetyAlert");
    }

    @Test
    void aFieldThatRoutesIsMissedByTheArrowThatReadsIt() {
        assertThat(keys(errors(with("forms/review.form", replacing("\"decision\"", "\"conclusion\"")))))
                .contains("flow.fieldGone@flow_review_backToPlan");
    }

    @Test
    void aFieldThatBecomesWordsRoutesNothing() {
        assertThat(keys(errors(with("forms/pause-return.form", replacing("\"radio\"", "\"checklist\"")))))
                .contains("flow.fieldIsWords@flow_paused_endPausePersonEnds");
    }

    @Test
    void anOptionThatIsTakenAwayIsNeverSaidAgain() {
        assertThat(keys(errors(with("forms/service-consent.form", replacing("\"GIVEN\"", "\"AGREED_TO\"")))))
                .contains("flow.neverSaid@flow_consent_together");
    }

    @Test
    void anAnswerOfATableThatNoRuleGivesIsNeverSaid() {
        assertThat(keys(errors(with("decisions/access-outcome.dmn", replacing("\"NOT_ADMITTED\"", "\"DECLINED\"")))))
                .contains("flow.neverSaid@flow_access_endNotAdmittedByTable");
    }

    @Test
    void aNumberIsNotComparedWithAWord() {
        assertThat(keys(errors(
                        with(SIGN_OFF, replacing("round_refusalsOfSlot &gt;= 2", "round_refusalsOfSlot = \"2\"")))))
                .contains("flow.unlike@flow_secondRefusal");
    }

    @Test
    void aConditionSaysYesOrNo() {
        assertThat(keys(errors(with(SIGN_OFF, replacing("followUp_reassign = true", "round_reason")))))
                .contains("flow.place@flow_reassign_reassignSlot");
    }

    @Test
    void whatATableAsksMustHaveBeenLookedUpBefore() {
        SortedMap<String, String> files = with(
                CYCLE,
                cutting("serviceTask", "serviceTask_reviewFacts")
                                .andThen(cutting("sequenceFlow", "flow_reviewFacts_reviewInterval"))
                                .andThen(replacing(
                                        "targetRef=\"serviceTask_reviewFacts\"",
                                        "targetRef=\"decision_reviewInterval\""))::apply);
        assertThat(keys(errors(files))).contains("flow.notSet@decision_reviewInterval");
    }

    @Test
    void noCaseEndsInSilence() {
        SortedMap<String, String> files =
                with(CYCLE, cutting("sequenceFlow", "flow_serviceConsent_recordConsent")::apply);

        assertThat(keys(errors(files)))
                .contains("noWayOut@userTask_serviceConsent", "noWayIn@serviceTask_recordConsent");
    }

    @Test
    void nothingIsDrawnThatIsNotThere() {
        SortedMap<String, String> files = with(
                CYCLE,
                cycle -> cycle.replace("bpmnElement=\"userTask_serviceConsent\"", "bpmnElement=\"userTask_gone\""));

        assertThat(keys(errors(files))).contains("drawing@");
    }

    @Test
    void aTableIsAskedOnEveryWayThatLeadsToItsAnswer() {
        SortedMap<String, String> files = with(
                CYCLE,
                replacing(
                        "sourceRef=\"gateway_admitted\" targetRef=\"decision_priority\"",
                        "sourceRef=\"gateway_admitted\" targetRef=\"end_access\""));
        assertThat(keys(errors(files))).contains("flow.tableNotYet@decision_reviewInterval");
    }

    @Test
    void anAnswerThatARuleLeavesOpenIsNotReliedOn() {
        SortedMap<String, String> files = with(
                "decisions/review-interval.dmn",
                table -> table.replaceFirst("(?s)(outputEntry id=\"outputEntry_V2_days\">\\s*<text>)14", "$1"));
        assertThat(keys(errors(files))).contains("flow.answerMayBeEmpty@serviceTask_scheduleReview");
    }

    @Test
    void aCallTellsWhoseCaseItIs() {
        SortedMap<String, String> files = with(
                CYCLE,
                cycle -> cycle.replaceFirst(
                        "(?s)(<bpmn:callActivity id=\"callActivity_appeal\".*?)<camunda:in source=\"caseFileId\" target=\"caseFileId\" />",
                        "$1"));
        assertThat(keys(errors(files))).contains("flow.notSet@userTask_appealWords");
    }

    @Test
    void whatACallDoesNotGiveBackIsMissedBehindIt() {
        SortedMap<String, String> files = with(
                CYCLE,
                cycle -> cycle.replaceFirst(
                        "(?s)(<bpmn:callActivity id=\"callActivity_appeal\".*?)<camunda:out [^>]*/>", "$1"));
        assertThat(keys(errors(files))).contains("flow_appeal_");
    }

    @Test
    void aBlockIsGivenOnlyWhatItUnderstands() {
        assertThat(keys(errors(with(
                        CYCLE, replacing(">REFERRED</camunda:inputParameter>", ">LOST</camunda:inputParameter>")))))
                .contains("flow.code@serviceTask_closeReferred");
    }

    @Test
    void aTableThatGivesSeveralAnswersIsNoStepOfADiagram() {
        assertThat(keys(errors(with(
                        "processes/trigger-follow-up.bpmn",
                        replacing("camunda:decisionRef=\"priority\"", "camunda:decisionRef=\"indicator-triggers\"")))))
                .contains("flow.severalAnswers@decision_priority");
    }

    @Test
    void aTimerReadsADateThatWasSet() {
        SortedMap<String, String> files = with(
                CYCLE,
                cutting("serviceTask", "serviceTask_scheduleReview")
                        .andThen(cutting("sequenceFlow", "flow_scheduleReview_subProcessActing"))
                        .andThen(replacing(
                                "targetRef=\"serviceTask_scheduleReview\"", "targetRef=\"subProcess_acting\""))::apply);
        assertThat(keys(errors(files))).contains("flow.notSet@timer_reviewDue");
    }

    @Test
    void aQuestionThatTheReleaseDoesNotHoldIsAskedByNobody() throws IOException {
        SortedMap<String, String> active = Baseline.files();
        SortedMap<String, String> files = new TreeMap<>(active);
        files.computeIfPresent("forms/reading.form", (path, form) -> form.replace("\"QL3\"", "\"QL77\""));
        files.remove("indicators/ql4.json");

        assertThat(keys(errorsAfter(files, active))).contains("indicator.unknown@ql3", "indicator.gone@");
    }

    @Test
    void newWordsAreANewVersion() throws IOException {
        SortedMap<String, String> active = Baseline.files();
        SortedMap<String, String> files = new TreeMap<>(active);
        files.computeIfPresent("indicators/ql3.json", (path, file) -> file.replace("que je veux voir", "qui comptent"));

        assertThat(keys(errorsAfter(files, active))).contains("indicator.otherWords@version");

        files.computeIfPresent("indicators/ql3.json", (path, file) -> file.replace("\"version\": 1", "\"version\": 2"));
        assertThat(errorsAfter(files, active)).isEmpty();
        assertThat(GuardedModels.GUARD.check(files, active))
                .extracting(Finding::messageKey)
                .contains("guard.indicator.designed");
        assertThat(keys(errorsAfter(active, files))).contains("indicator.older@version");
    }

    @Test
    void whatOnlyOnlookersWouldAnswerIsRefused() throws IOException {
        SortedMap<String, String> active = Baseline.files();
        SortedMap<String, String> files = new TreeMap<>(active);
        for (String form : List.of("reading", "first-reading")) {
            files.computeIfPresent(
                    "forms/" + form + ".form", (path, text) -> text.replace("\"indicator\": \"QL3\"", "\"x\": \"\""));
        }

        assertThat(keys(errorsAfter(files, active))).contains("indicator.staffOnly@type");
    }

    private static List<Finding> errorsAfter(SortedMap<String, String> files, SortedMap<String, String> active) {
        return GuardedModels.GUARD.check(files, active).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
    }
}

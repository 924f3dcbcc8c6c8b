package org.accord.guard;

import static org.accord.guard.ChangedModels.CYCLE;
import static org.accord.guard.ChangedModels.RELAXATION;
import static org.accord.guard.ChangedModels.SIGNATORIES;
import static org.accord.guard.ChangedModels.SIGN_OFF;
import static org.accord.guard.ChangedModels.keys;
import static org.accord.guard.ChangedModels.replacing;
import static org.accord.guard.ChangedModels.with;
import static org.accord.guard.ChangedModels.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.accord.guard.Finding.Severity;
import org.junit.jupiter.api.Test;

/** A release held against the one in force: whatever protects people stays, or grows. */
class NeverWeakenedTest {

    @Test
    void whatAccordShipsFollowsItselfAndNothing() {
        assertThat(after(GuardedModels.shipped())).isEmpty();
        assertThat(GuardedModels.GUARD.check(GuardedModels.shipped(), new TreeMap<>()))
                .isEmpty();
    }

    @Test
    void aLegalCriterionIsNeverRelaxed() {
        assertThat(keys(after(with(RELAXATION, cell("A1", "result", "\"NOT_RELAXABLE\"", "\"RELAX\"")))))
                .contains("protected.legal@rule_A1");
        assertThat(keys(after(with(RELAXATION, replacing("<text>\"LEGAL\"</text>", "<text>\"SAFETY\"</text>")))))
                .contains("protected.legal");
    }

    @Test
    void thePersonsRowIsNotTakenAway() {
        assertThat(keys(after(with(SIGNATORIES, rule("R1-PLAN"))))).contains("protected.signatory");
        assertThat(keys(after(with(SIGNATORIES, rule("R2-CLOSURE-IN_SCOPE"))))).contains("protected.signatory");
    }

    @Test
    void thePersonIsNotAskedLessSeriously() {
        List<Finding> findings = after(with(SIGNATORIES, cell("R4-PLAN", "mode", "\"REQUIRED\"", "\"INVITED\"")));

        assertThat(keys(findings)).startsWith("protected.signatory");
        assertThat(findings.get(0).args().get(1).toString()).contains("PLAN").contains("MINOR_14_PLUS");
    }

    @Test
    void aConditionMoreIsAWayToTakeThePersonsPlaceAway() {
        assertThat(keys(after(with(
                        SIGNATORIES,
                        table -> table.replaceFirst(
                                "(?s)(<inputEntry id=\"inputEntry_R1-PLAN_proposedByStaff\">\\s*<text>)(</text>)",
                                "$1true$2")))))
                .contains("protected.signatory");
    }

    @Test
    void whoChangesRulesAndIndicatorsStaysTogether() {
        assertThat(keys(after(with(SIGNATORIES, cell("R13-E", "count", "2", "1")))))
                .contains("protected.signatory");
        assertThat(keys(after(with(SIGNATORIES, rule("R12-G"))))).contains("protected.signatory");
    }

    @Test
    void morePeopleMayBeAsked() {
        assertThat(after(with(SIGNATORIES, cell("R13-E", "count", "2", "3")))).isEmpty();
    }

    @Test
    void aPractitionersRowOfACaseIsNotProtected() {
        assertThat(after(with(SIGNATORIES, rule("R11")))).isEmpty();
    }

    @Test
    void aStageKeepsItsSignOff() {
        SortedMap<String, String> files = with(
                CYCLE,
                cycle -> cycle.replaceFirst(
                        "<camunda:in sourceExpression=\"outcome-set\"", "<camunda:in sourceExpression=\"plan\""));

        assertThat(keys(after(files))).contains("signOff.taken@stage_outcomes");
    }

    @Test
    void aSignOffIsNotGoneRound() {
        SortedMap<String, String> files = with(
                CYCLE,
                replacing(
                        "sourceRef=\"userTask_closure\" targetRef=\"callActivity_signClosure\"",
                        "sourceRef=\"userTask_closure\" targetRef=\"gateway_closureAgreed\""));

        assertThat(keys(after(files))).contains("signOff.bypassed");
    }

    @Test
    void nothingIsDeliveredBeforeAPlanWasSigned() {
        SortedMap<String, String> files = with(
                CYCLE,
                cycle -> cycle.replaceFirst(
                        "sourceRef=\"stage_outcomes\" targetRef=\"gateway_planStart\"",
                        "sourceRef=\"stage_outcomes\" targetRef=\"gateway_deliveryStart\""));

        assertThat(keys(ChangedModels.errors(files))).contains("signOff.planSkipped");
    }

    @Test
    void aPlanThatNobodyAgreedOnIsNotCarriedOut() {
        String agreed =
                "signOff_outcome = \"AGREED\" or (signOff_outcome = \"KEEP_LAST_AGREED\" and agreedBefore = true)";
        SortedMap<String, String> files =
                with(CYCLE, replacing(agreed, agreed.replace("KEEP_LAST_AGREED", "NEW_VERSION")));
        SortedMap<String, String> kept = with(CYCLE, replacing(agreed, agreed.replace(" and agreedBefore = true", "")));

        assertThat(keys(ChangedModels.errors(files))).contains("signOff.planSkipped");
        assertThat(keys(ChangedModels.errors(kept))).contains("signOff.planSkipped");
    }

    @Test
    void timeAloneAgreesToNothing() {
        SortedMap<String, String> files = with(
                SIGN_OFF,
                replacing(
                        "sourceRef=\"serviceTask_followUp\" targetRef=\"gateway_reassign\"",
                        "sourceRef=\"serviceTask_followUp\" targetRef=\"gateway_closed\""));

        assertThat(keys(ChangedModels.errors(files))).contains("signOff.silence@timer_followUp");
    }

    @Test
    void nobodyWritesThatAllAgreed() {
        assertThat(keys(ChangedModels.errors(with(
                        SIGN_OFF,
                        replacing(
                                "<camunda:outputParameter name=\"signOff_outcome\">NEW_VERSION<",
                                "<camunda:outputParameter name=\"signOff_outcome\">AGREED<")))))
                .contains("signOff.forged@userTask_changePractitioner");
    }

    @Test
    void theSignOffItselfMayGainATask() {
        SortedMap<String, String> files = with(
                SIGN_OFF,
                replacing(
                                "<bpmn:sequenceFlow id=\"flow_openAgain_openRound\" sourceRef=\"gateway_openAgain\" targetRef=\"serviceTask_openRound\"",
                                "<bpmn:userTask id=\"userTask_readAloud\" name=\"Lire à voix haute\" camunda:formRef=\"go-on-without\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"PERSON\" />"
                                        + "<bpmn:sequenceFlow id=\"flow_readAloud\" sourceRef=\"userTask_readAloud\" targetRef=\"serviceTask_openRound\" />"
                                        + "<bpmn:sequenceFlow id=\"flow_openAgain_openRound\" sourceRef=\"gateway_openAgain\" targetRef=\"userTask_readAloud\"")
                        ::apply);

        assertThat(after(files)).isEmpty();
    }

    @Test
    void theSignOffItselfLosesNothing() {
        assertThat(keys(after(with(
                        SIGN_OFF,
                        replacing(
                                "round_outcome = \"COMPLETED\"",
                                "round_outcome = \"COMPLETED\" or round_outcome = \"EXPIRED\"")))))
                .contains("protected.way");
        assertThat(keys(after(with(
                        SIGN_OFF,
                        replacing("camunda:formRef=\"written-reasons\"", "camunda:formRef=\"redistribute\"")))))
                .contains("protected.stepChanged@userTask_writtenReasons");
    }

    @Test
    void whatThePlatformAsksForIsThere() {
        assertThat(keys(after(without("forms/access-relaxation.form")))).contains("needed");
        assertThat(keys(after(with("forms/plan.form", replacing("\"path\": \"actions\"", "\"path\": \"deeds\"")))))
                .contains("neededField@plan");
    }

    @Test
    void aFileIsNamedAfterWhatItHolds() {
        SortedMap<String, String> files = GuardedModels.shipped();
        files.put("forms/other.form", files.remove("forms/observer-reading.form"));

        assertThat(keys(after(files))).contains("path@");
    }

    private static List<Finding> after(SortedMap<String, String> files) {
        return GuardedModels.GUARD.check(files, GuardedModels.shipped()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static UnaryOperator<String> rule(String id) {
        return table -> table.replaceFirst("(?s)<rule id=\"rule_" + id + "\">.*?</rule>", "");
    }

    private static UnaryOperator<String> cell(String rule, String output, String before, String after) {
        return table -> table.replaceFirst(
                "(?s)(<outputEntry id=\"outputEntry_" + rule + "_" + output + "\">\\s*<text>)" + before, "$1" + after);
    }
}

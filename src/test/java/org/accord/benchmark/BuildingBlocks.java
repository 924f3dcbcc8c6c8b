package org.accord.benchmark;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The least that the diagrams' building blocks can do in a bare engine: they keep nothing, and ask the same tables. */
final class BuildingBlocks {

    static final Map<String, Object> ACCESS = Map.of(
            "access_betterFitElsewhere", false,
            "access_safety", "NONE",
            "access_network", "HOLDING",
            "access_basicNeedsUnmet", false,
            "access_saysUrgent", false);

    private static final int REVIEW_DAYS = 90;

    private BuildingBlocks() {}

    static Map<Object, Object> byName() {
        Map<Object, Object> blocks = new HashMap<>();
        for (String nothing :
                List.of("recordConsent", "closeCaseFile", "settleRelaxations", "followUpRound", "recordDegree")) {
            blocks.put(nothing, (JavaDelegate) execution -> {});
        }
        blocks.put(
                "examineCriteria",
                new Setting(Map.of("needWords", 0, "notRelaxable", 0, "committee", 0, "relax", 0))
                        .andThen("waitDays", 0));
        blocks.put(
                "reviewFacts",
                new Setting(Map.of(
                                "personAskedReview", false,
                                "relaxationActive", false,
                                "daysToSafeguardReview", 45,
                                "residential", false,
                                "readingsWithoutTrigger", 0))
                        .andThen("planType", "PI"));
        blocks.put("scheduleReview", (JavaDelegate) execution ->
                execution.setVariable("reviewAt", Date.from(Instant.now().plus(REVIEW_DAYS, ChronoUnit.DAYS))));
        blocks.put(
                "stageFacts",
                new Setting(Map.of(
                        "stageFacts_situation", "ORDINARY",
                        "stageFacts_supportsInPlace", true,
                        "stageFacts_preference", "SHARE",
                        "stageFacts_signOff", true,
                        "stageFacts_wordsKept", true,
                        "stageFacts_signed", true,
                        "stageFacts_confirmed", true,
                        "stageFacts_personLed", false,
                        "stageFacts_confirmable", false,
                        "stageFacts_goesOnWithout", false)));
        blocks.put("planFacts", new Setting(Map.of("planAgreed", true)));
        blocks.put("inviteReading", new Setting(Map.of("caregiverTakesPart", true)));
        blocks.put("openActions", (JavaDelegate) BuildingBlocks::openActions);
        blocks.put("openRound", (JavaDelegate) BuildingBlocks::openRound);
        return blocks;
    }

    private record Setting(Map<String, Object> variables) implements JavaDelegate {
        Setting andThen(String name, Object value) {
            Map<String, Object> more = new HashMap<>(variables);
            more.put(name, value);
            return new Setting(more);
        }

        @Override
        public void execute(DelegateExecution execution) {
            execution.setVariables(variables);
        }
    }

    /** What was done once is not asked again while the plan says the same. */
    private static void openActions(DelegateExecution execution) {
        boolean askedBefore = execution.hasVariable("actionsOpen");
        execution.setVariable("actions", askedBefore ? List.of() : List.of("LEAD_PRACTITIONER-1", "CAREGIVER-1"));
        execution.setVariable("actionsOpen", !askedBefore);
    }

    private static void openRound(DelegateExecution execution) {
        DecisionService decisions = execution.getProcessEngineServices().getDecisionService();
        String subject =
                ((String) execution.getVariable("subject")).replace('-', '_').toUpperCase();
        int degree = (Integer) decisions
                .evaluateDecisionByKey("coproduction-degree")
                .variables(
                        Map.of("situation", "ORDINARY", "supportsInPlace", true, "preference", "SHARE", "stage", "S4"))
                .evaluate()
                .getSingleResult()
                .getEntry("minimum");
        DmnDecisionResult signatories = decisions
                .evaluateDecisionByKey("required-signatories")
                .variables(Map.of(
                        "subject",
                        subject,
                        "representation",
                        "NONE",
                        "personAgreesToRepresentative",
                        false,
                        "degree",
                        degree,
                        "caregiverHasTasks",
                        true,
                        "partnerDelivers",
                        false,
                        "coSign",
                        "NONE",
                        "proposedByStaff",
                        false))
                .evaluate();
        execution.setVariable("slots", List.copyOf(signatories.collectEntries("slot")));
        execution.setVariable("roundReady", true);
        execution.setVariable("round_outcome", "OPEN");
        execution.setVariable("signOff_outcome", "NEW_VERSION");
    }
}

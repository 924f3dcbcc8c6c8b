package org.accord.decisions;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.accord.casefile.CaseFileId;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * Keeps every evaluation (I-7), also that of a business rule task that a manager drew: it listens to the engine, not to
 * its callers. The row is written in the transaction that the decision is part of.
 */
@Component
class DecisionRecorder implements DmnDecisionTableEvaluationListener {

    private static final ThreadLocal<CaseFileId> CASE_FILE = new ThreadLocal<>();
    private static final String RULE = "rule_";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    DecisionRecorder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Says whose decision it is where no process says it. */
    static <T> T of(CaseFileId caseFile, Supplier<T> evaluation) {
        CASE_FILE.set(caseFile);
        try {
            return evaluation.get();
        } finally {
            CASE_FILE.remove();
        }
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        caseFile().ifPresent(caseFile -> keep(caseFile, event));
    }

    private void keep(UUID caseFile, DmnDecisionTableEvaluationEvent event) {
        List<DmnEvaluatedDecisionRule> rules = event.getMatchingRules();
        jdbc.sql(
                        """
                        insert into accord.decision_record
                            (case_file_id, decision, version, release_id, inputs, matched_rules, outputs, decided_at)
                        values (:caseFile, :decision, :version,
                            (select release_id from accord.case_file where id = :caseFile),
                            cast(:inputs as jsonb), :rules, cast(:outputs as jsonb), :now)
                        """)
                .param("caseFile", caseFile)
                .param("decision", event.getDecisionTable().getKey())
                .param("version", version(event))
                .param("inputs", json.writeValueAsString(inputs(event)))
                .param("rules", rules.stream().map(DecisionRecorder::code).toArray(String[]::new))
                .param(
                        "outputs",
                        json.writeValueAsString(
                                rules.stream().map(DecisionRecorder::outputs).toList()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Optional<UUID> caseFile() {
        if (CASE_FILE.get() != null) {
            return Optional.of(CASE_FILE.get().value());
        }
        return Optional.ofNullable(Context.getCoreExecutionContext())
                .map(context -> ((VariableScope) context.getExecution()).getVariable("caseFileId"))
                .map(id -> UUID.fromString((String) id));
    }

    private static int version(DmnDecisionTableEvaluationEvent event) {
        return event.getDecisionTable() instanceof DecisionDefinition definition ? definition.getVersion() : 0;
    }

    /** By the expressions of the table's columns: they are the names that people know. */
    private static Map<String, Object> inputs(DmnDecisionTableEvaluationEvent event) {
        var columns = ((DmnDecisionTableImpl) event.getDecisionTable().getDecisionLogic()).getInputs();
        Map<String, Object> inputs = new LinkedHashMap<>();
        List<DmnEvaluatedInput> evaluated = event.getInputs();
        for (int column = 0; column < evaluated.size(); column++) {
            String name = columns.get(column).getExpression().getExpression();
            Object value = evaluated.get(column).getValue().getValue();
            if (value == null) {
                // To the engine a missing value is one that no cell matches: the last rule would answer for it
                throw new IllegalArgumentException(event.getDecisionTable().getKey() + " was asked without " + name);
            }
            inputs.put(name, value);
        }
        return inputs;
    }

    private static String code(DmnEvaluatedDecisionRule rule) {
        return rule.getId().startsWith(RULE) ? rule.getId().substring(RULE.length()) : rule.getId();
    }

    private static Map<String, Object> outputs(DmnEvaluatedDecisionRule rule) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        for (DmnEvaluatedOutput output : rule.getOutputEntries().values()) {
            outputs.put(output.getOutputName(), output.getValue().getValue());
        }
        return outputs;
    }
}

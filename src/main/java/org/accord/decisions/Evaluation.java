package org.accord.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import tools.jackson.databind.ObjectMapper;

/**
 * What a table was asked and said, as it is kept.
 *
 * @param rules the ids of the domain, one for each of {@code outputs}
 */
record Evaluation(
        String decision,
        int version,
        String inputs,
        List<String> rules,
        List<Map<String, Object>> outputs,
        String outputsAsJson) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the engine evaluated itself, for a business rule task. */
    static Evaluation of(DmnDecisionTableEvaluationEvent event) {
        return of(
                event, event.getDecisionTable() instanceof DecisionDefinition definition ? definition.getVersion() : 0);
    }

    static Evaluation of(DmnDecisionTableEvaluationEvent event, int version) {
        Answered answered = answered(event);
        return new Evaluation(
                event.getDecisionTable().getKey(),
                version,
                JSON.writeValueAsString(inputs(event)),
                answered.rules(),
                answered.rows(),
                JSON.writeValueAsString(answered.rows()));
    }

    static Answered answered(DmnDecisionTableEvaluationEvent event) {
        List<DmnEvaluatedDecisionRule> rules = event.getMatchingRules();
        return new Answered(
                rules.stream().map(rule -> TableSheet.code(rule.getId())).toList(),
                rules.stream().map(Evaluation::outputs).toList());
    }

    private static DmnDecisionTableImpl table(DmnDecisionTableEvaluationEvent event) {
        return (DmnDecisionTableImpl) event.getDecisionTable().getDecisionLogic();
    }

    /** By the expressions of the table's columns: they are the names that people know. */
    private static Map<String, Object> inputs(DmnDecisionTableEvaluationEvent event) {
        var columns = table(event).getInputs();
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

    private static Map<String, Object> outputs(DmnEvaluatedDecisionRule rule) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        for (DmnEvaluatedOutput output : rule.getOutputEntries().values()) {
            outputs.put(output.getOutputName(), output.getValue().getValue());
        }
        return outputs;
    }
}

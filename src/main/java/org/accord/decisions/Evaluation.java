package org.accord.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import tools.jackson.databind.ObjectMapper;

/**
 * What a table was asked and said, as it is kept.
 *
 * @param rules the ids of the domain, one for each of {@code outputs}
 * @param repeatable nothing in the table calls a function: the same question always gets the same answer
 */
record Evaluation(
        String decision,
        int version,
        String inputs,
        List<String> rules,
        List<Map<String, Object>> outputs,
        String outputsAsJson,
        boolean repeatable) {

    private static final String RULE = "rule_";
    private static final ObjectMapper JSON = new ObjectMapper();

    static Evaluation of(DmnDecisionTableEvaluationEvent event) {
        List<DmnEvaluatedDecisionRule> rules = event.getMatchingRules();
        List<Map<String, Object>> outputs =
                rules.stream().map(Evaluation::outputs).toList();
        return new Evaluation(
                event.getDecisionTable().getKey(),
                event.getDecisionTable() instanceof DecisionDefinition definition ? definition.getVersion() : 0,
                JSON.writeValueAsString(inputs(event)),
                rules.stream().map(Evaluation::code).toList(),
                outputs,
                JSON.writeValueAsString(outputs),
                repeatable(table(event)));
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

    private static boolean repeatable(DmnDecisionTableImpl table) {
        return Stream.concat(
                        table.getInputs().stream().map(input -> input.getExpression()),
                        table.getRules().stream()
                                .flatMap(rule ->
                                        Stream.concat(rule.getConditions().stream(), rule.getConclusions().stream())))
                .filter(Objects::nonNull)
                .map(DmnExpressionImpl::getExpression)
                .filter(Objects::nonNull)
                .allMatch(FeelAnswers::callsNothing);
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

package org.accord.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnEvaluatedDecisionRuleImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnEvaluatedOutputImpl;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.jspecify.annotations.Nullable;

/** One row of a table: what it asks, and what it says when that is so. */
final class Rule {

    private final DmnDecisionTableRuleImpl rule;
    private final DmnDecisionTableImpl table;
    private final List<Cell> cells;
    private final FeelEngine feel;
    private final @Nullable DmnEvaluatedDecisionRule always;

    Rule(
            DmnDecisionTableRuleImpl rule,
            DmnDecisionTableImpl table,
            FeelEngine feel,
            Function<String, Optional<PlainTest>> plain) {
        this.rule = rule;
        this.table = table;
        this.feel = feel;
        this.cells = IntStream.range(0, table.getInputs().size())
                .mapToObj(column -> new Cell(
                        rule.getConditions().get(column),
                        table.getInputs().get(column).getInputVariable(),
                        feel,
                        plain))
                .toList();
        boolean constant = rule.getConclusions().stream()
                .map(Asked::text)
                .allMatch(text -> text == null || Literal.in(text).isPresent());
        this.always = constant ? once() : null;
    }

    /** Null where an answer is not of its column's type: the engine says so each time that the rule answers. */
    private @Nullable DmnEvaluatedDecisionRule once() {
        try {
            return evaluated(Asked.of(Map.of()));
        } catch (DmnEngineException wrongType) {
            return null;
        }
    }

    String id() {
        return rule.getId();
    }

    Cell cell(int column) {
        return cells.get(column);
    }

    DmnEvaluatedDecisionRule says(Asked asked) {
        return always != null ? always : evaluated(asked);
    }

    private DmnEvaluatedDecisionRule evaluated(Asked asked) {
        Map<String, DmnEvaluatedOutput> outputs = new LinkedHashMap<>();
        for (int column = 0; column < table.getOutputs().size(); column++) {
            DmnExpressionImpl conclusion = rule.getConclusions().get(column);
            String text = Asked.text(conclusion);
            if (text != null) {
                var output = table.getOutputs().get(column);
                Object value = Literal.in(text).orElseGet(() -> feel.evaluateSimpleExpression(text, asked.context()));
                outputs.put(
                        output.getOutputName(),
                        new DmnEvaluatedOutputImpl(
                                output, output.getTypeDefinition().transform(value)));
            }
        }
        DmnEvaluatedDecisionRuleImpl evaluated = new DmnEvaluatedDecisionRuleImpl(rule);
        evaluated.setOutputEntries(outputs);
        return evaluated;
    }
}

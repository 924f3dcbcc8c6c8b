package org.accord.decisions;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnDecisionTableEvaluationEventImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnEvaluatedInputImpl;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;

/**
 * A table that is read once and then asked as often as one likes. It says what the engine's decision service says, column
 * by column and with the engine's own types and hit policies, but compares plain cells itself.
 */
public final class DecisionTable {

    private static final DmnEngine READER = FeelTables.configuration().buildEngine();

    private final FeelEngine feel = new FeelReadOnce();
    private final TableSheet sheet;
    private final DmnDecision decision;
    private final DmnDecisionTableImpl table;
    private final List<Rule> rules;

    private DecisionTable(DmnModelInstance model) {
        decision = READER.parseDecisions(model).get(0);
        table = (DmnDecisionTableImpl) decision.getDecisionLogic();
        // The same cell stands in many rules, and a parser takes its time
        Map<String, Optional<PlainTest>> cells = new HashMap<>();
        rules = table.getRules().stream()
                .map(rule -> new Rule(rule, table, feel, cell -> cells.computeIfAbsent(cell, PlainTest::in)))
                .toList();
        sheet = TableSheet.of(model);
    }

    /** @throws TableUnreadable when it is no table; what it may hold is for the guard to say, before */
    public static DecisionTable read(String dmn) {
        try {
            return of(Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8))));
        } catch (ModelException
                | DmnEngineException
                | FeelException
                | IllegalArgumentException
                | ClassCastException e) {
            throw new TableUnreadable();
        }
    }

    static DecisionTable of(DmnModelInstance model) {
        return new DecisionTable(model);
    }

    /** What the table looks like. */
    public TableSheet sheet() {
        return sheet;
    }

    /** @throws NoAnswer when the table contradicts itself or cannot make sense of {@code inputs} */
    public Answered answer(Map<String, Object> inputs) {
        try {
            return Evaluation.answered(evaluate(inputs));
        } catch (DmnEngineException | FeelException e) {
            throw new NoAnswer(e);
        }
    }

    /** For each rule, whether each of its cells lets {@code inputs} through: what the engine leaves out as soon as one does not. */
    public List<List<Boolean>> why(Map<String, Object> inputs) {
        Asked asked = Asked.of(inputs);
        List<TypedValue> values =
                table.getInputs().stream().map(column -> value(column, asked)).toList();
        return rules.stream().map(rule -> lets(rule, values, asked)).toList();
    }

    private static List<Boolean> lets(Rule rule, List<TypedValue> values, Asked asked) {
        List<Boolean> lets = new ArrayList<>();
        for (int column = 0; column < values.size(); column++) {
            try {
                lets.add(rule.cell(column).lets(values.get(column), asked));
            } catch (FeelException unreadable) {
                lets.add(false);
            }
        }
        return lets;
    }

    DmnDecisionTableEvaluationEvent evaluate(Map<String, Object> inputs) {
        Asked asked = Asked.of(inputs);
        DmnDecisionTableEvaluationEventImpl event = new DmnDecisionTableEvaluationEventImpl();
        event.setDecisionTable(decision);
        List<DmnEvaluatedDecisionRule> said = new ArrayList<>();
        for (Rule rule : matching(asked, event.getInputs())) {
            said.add(rule.says(asked));
        }
        event.setMatchingRules(said);
        return table.getHitPolicyHandler().apply(event);
    }

    private List<Rule> matching(Asked asked, List<DmnEvaluatedInput> evaluated) {
        List<Rule> open = rules;
        for (int column = 0; column < table.getInputs().size(); column++) {
            TypedValue value = value(table.getInputs().get(column), asked);
            DmnEvaluatedInputImpl input =
                    new DmnEvaluatedInputImpl(table.getInputs().get(column));
            input.setValue(value);
            evaluated.add(input);
            List<Rule> left = new ArrayList<>(open.size());
            for (Rule rule : open) {
                if (rule.cell(column).lets(value, asked)) {
                    left.add(rule);
                }
            }
            open = left;
        }
        return open;
    }

    private TypedValue value(DmnDecisionTableInputImpl column, Asked asked) {
        if (column.getExpression() == null) {
            return Variables.untypedNullValue();
        }
        String text = Asked.text(column.getExpression());
        return column.getExpression().getTypeDefinition().transform(text == null ? null : value(text, asked));
    }

    /** The name of a variable stands for what it holds, a whole number for a long one: as FEEL would say it. */
    private Object value(String text, Asked asked) {
        Object plain = asked.variable(text);
        if (plain instanceof String || plain instanceof Boolean) {
            return plain;
        }
        return plain instanceof Integer || plain instanceof Long
                ? (Object) ((Number) plain).longValue()
                : feel.evaluateSimpleExpression(text, asked.context());
    }
}

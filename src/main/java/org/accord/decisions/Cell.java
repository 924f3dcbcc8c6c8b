package org.accord.decisions;

import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.impl.context.CompositeVariableContext;
import org.camunda.bpm.engine.variable.impl.context.SingleVariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** What one rule asks of one input. */
final class Cell {

    private final @Nullable String text;
    private final @Nullable PlainTest plain;
    private final String input;
    private final FeelEngine feel;

    /** @param input the name under which the engine knows the column's value */
    Cell(DmnExpressionImpl condition, String input, FeelEngine feel, Function<String, Optional<PlainTest>> plain) {
        this.text = Asked.text(condition);
        this.plain = text == null ? null : plain.apply(text).orElse(null);
        this.input = input;
        this.feel = feel;
    }

    boolean lets(TypedValue value, Asked asked) {
        if (text == null) {
            return true;
        }
        Boolean known = plain == null ? null : plain.of(value.getValue(), asked::variable);
        return known != null ? known : feel.evaluateSimpleUnaryTests(text, input, local(value, asked));
    }

    private VariableContext local(TypedValue value, Asked asked) {
        return CompositeVariableContext.compose(SingleVariableContext.singleVariable(input, value), asked.context());
    }
}

package org.accord.decisions;

import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;

/** The question that a table is asked, as the engine would see it. */
record Asked(Map<String, Object> inputs, VariableContext context) {

    static Asked of(Map<String, Object> inputs) {
        return new Asked(inputs, Variables.fromMap(inputs).asVariableContext());
    }

    @Nullable
    Object variable(String name) {
        return inputs.get(name);
    }

    /** Null where the table leaves the cell empty, which asks nothing. */
    static @Nullable String text(@Nullable DmnExpressionImpl expression) {
        if (expression == null
                || expression.getExpression() == null
                || expression.getExpression().isBlank()) {
            return null;
        }
        String language = expression.getExpressionLanguage();
        if (language != null && !language.toLowerCase(Locale.ROOT).contains("feel")) {
            throw new IllegalArgumentException("Tables are written in FEEL, not in " + language);
        }
        return expression.getExpression();
    }
}

package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeelReadOnceTest {

    private final FeelEngine byDefault = new ScalaFeelEngine(List.of());
    private final FeelEngine readOnce = new FeelReadOnce();

    @Test
    void aCellIsAnsweredAsTheDefaultEngineAnswersItHoweverOftenAndInWhateverOrder() {
        List<String> cells = List.of(
                "\"PLAN\"",
                "\"PLAN\", \"REVIEW\"",
                "true",
                "> 2",
                "<=2.5",
                "2,3",
                "[1..3]",
                "not(\"PLAN\")",
                "> limit",
                "limit",
                "contains(asked, \"A\")",
                "? = limit",
                "\"a\\\"b\"",
                "-1",
                "date(\"2026-01-01\")",
                "((");
        List<Object> inputs = List.of("PLAN", "REVIEW", "A\"b", true, false, 2, 2L, 2.5, 3, -1);
        for (int limit = 1; limit <= 3; limit++) {
            for (String cell : cells) {
                for (Object asked : inputs) {
                    Map<String, Object> variables = Map.of("asked", asked, "limit", limit);
                    assertThat(answer(readOnce, cell, variables))
                            .as("%s of %s", cell, variables)
                            .isEqualTo(answer(byDefault, cell, variables));
                }
            }
        }
    }

    @Test
    void anExpressionIsAnsweredAsTheDefaultEngineAnswersIt() {
        List<String> texts = List.of(
                "asked",
                "\"words\"",
                "2",
                "2.50",
                "true",
                "null",
                "missing",
                "asked.x",
                "asked = limit",
                "limit - 1",
                "if limit = 2 then \"two\" else \"other\"",
                "min(2, limit)",
                "[asked]",
                "asked = \"PLAN\" or limit > 2",
                "\"a\" + asked",
                "string length(\"a\")",
                "1 +");
        for (String text : texts) {
            for (Object asked : List.of("PLAN", true, 2, 2.5, List.of(1), Map.of("x", 1))) {
                for (int limit = 1; limit <= 3; limit++) {
                    Map<String, Object> variables = Map.of("asked", asked, "limit", limit);
                    assertThat(value(readOnce, text, variables))
                            .as("%s with %s", text, variables)
                            .isEqualTo(value(byDefault, text, variables));
                }
            }
        }
    }

    @Test
    void whatDependsOnMoreThanNamedValuesIsAskedEachTime() {
        FeelAnswers answers = new FeelAnswers();
        AtomicInteger asked = new AtomicInteger();

        for (String text : List.of("now()", "random number()", "[1,2]", "{a: 1}", "@\"2026-01-01\"", "list")) {
            asked.set(0);
            for (int time = 1; time <= 3; time++) {
                answers.answer(text, name -> List.of(), asked::incrementAndGet);
            }
            assertThat(asked).as(text).hasValue(3);
        }
    }

    private static @Nullable Object value(FeelEngine engine, String text, Map<String, Object> variables) {
        try {
            return engine.evaluateSimpleExpression(
                    text, Variables.fromMap(variables).asVariableContext());
        } catch (FeelException notAllowed) {
            return notAllowed.getMessage();
        }
    }

    private static Object answer(FeelEngine engine, String cell, Map<String, Object> variables) {
        try {
            return engine.evaluateSimpleUnaryTests(
                    cell, "asked", Variables.fromMap(variables).asVariableContext());
        } catch (FeelException notAllowed) {
            return notAllowed.getMessage();
        }
    }
}

package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
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

    private static Object answer(FeelEngine engine, String cell, Map<String, Object> variables) {
        try {
            return engine.evaluateSimpleUnaryTests(
                    cell, "asked", Variables.fromMap(variables).asVariableContext());
        } catch (FeelException notAllowed) {
            return notAllowed.getMessage();
        }
    }
}

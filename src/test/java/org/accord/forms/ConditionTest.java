package org.accord.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.forms.Condition.Scope;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=s = \"A\"",
                "=s != \"A\"",
                "=s = null",
                "=s != null and n != null",
                "=n = 3",
                "=n != 3",
                "=n != null and n > 2.5",
                "=n = null or (n != null and n <= -1)",
                "=b = true",
                "=not(b = true)",
                "=b != false and not(s = \"A\" or n = 3)",
                "=this.s = \"A\" and b = false",
                "=s = \"\" or s = \"é\""
            })
    void theEngineOfTheDecisionsReadsConditionsAlike(String expression) {
        var feel = FeelEngineBuilder.forJava().build();
        for (Map<String, Object> values : values()) {
            Map<String, Object> context = new HashMap<>(values);
            context.put("this", values);

            boolean theirs = Boolean.TRUE.equals(
                    feel.evaluateExpression(expression.substring(1), context).result());

            assertThat(Condition.parse(expression).holds(new Scope(values, values)))
                    .as(expression + values)
                    .isEqualTo(theirs);
        }
    }

    private static List<Map<String, Object>> values() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String s : Arrays.asList("A", "B", "", "é", null)) {
            for (Double n : Arrays.asList(3.0, 2.5, -1.0, null)) {
                for (boolean b : List.of(true, false)) {
                    Map<String, Object> values = new HashMap<>();
                    values.put("s", s);
                    values.put("n", n);
                    values.put("b", b);
                    all.add(values);
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s = \"A\"",
                "=",
                "=s",
                "=not(s)",
                "=n > 2",
                "=n != null or n > 2",
                "=not(n != null) and n > 2",
                "=s > \"A\"",
                "=s = t",
                "=s = \"a\\\"b\"",
                "=s in (\"A\")",
                "=n + 1 = 2",
                "=count(l) = 2",
                "=s = \"A\", s = \"B\"",
                "=this.a.b = 1",
                "=parent = 1",
                "=(s = \"A\"",
                "=s = \"A\" s = \"B\"",
                "=s = \"A\" or"
            })
    void whatTheTwoEnginesReadDifferentlyIsRefused(String expression) {
        assertThatThrownBy(() -> Condition.parse(expression)).isInstanceOf(IllegalArgumentException.class);
    }

    @org.junit.jupiter.api.Test
    void aThousandParenthesesAreRefusedBeforeAnythingIsRead() {
        String deep = "=" + "(".repeat(1000) + "s = \"A\"" + ")".repeat(1000);
        assertThatThrownBy(() -> Condition.parse(deep)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Condition.parse("=" + "(".repeat(30) + "s = \"A\"" + ")".repeat(30)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

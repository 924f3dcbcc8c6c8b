package org.accord.decisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables that nobody would write, and questions that nobody would ask of them. */
final class SomeTables {

    private static final List<String> TYPES = List.of("string", "integer", "boolean", "long", "double", "date");
    private static final List<String> POLICIES =
            List.of("FIRST", "UNIQUE", "ANY", "COLLECT", "RULE ORDER", "FIRST", "COLLECT");
    private static final List<String> CELLS = List.of(
            "",
            "",
            "",
            "-",
            "\"A\"",
            "\"A\",\"B\"",
            "\"A\", 2",
            "not(\"A\")",
            "not(\"A\",\"B\")",
            "not(1)",
            "not(-1, 2)",
            "not(> 1)",
            "not(true)",
            "true",
            "false",
            "true, false",
            "1",
            "-1",
            "2.0",
            "1,2",
            "< 2",
            "<= -1",
            "> 1.5",
            ">= 2, <= 0",
            "[1..3]",
            "]0..2[",
            "< b",
            ">= b + 1",
            "<= b - 1, >= b + 1",
            "b",
            "? > 1",
            "a = b",
            "null",
            "contains(a, \"A\")",
            "contains(b, \"A\")",
            "contains(missing, \"A\")",
            "starts with(a, \"A\")",
            "missing",
            "> \"A\"",
            "< \"B\"",
            "\"a\\\"b\"",
            "\"\\u0041\"",
            "date(\"2026-01-01\")",
            "< date(\"2026-06-01\")",
            "a.b",
            "if b > 1 then 1 else 2",
            "string length(a) > 1");
    private static final List<String> ANSWERS = List.of(
            "\"x\"", "1", "-1", "2.5", "true", "", "null", "b", "b + 1", "min(2, b)", "a", "missing", "\"a\\\"b\"");
    private static final List<String> EXPRESSIONS = List.of("a", "b", "c", "a", "b", "c", "missing", "b + 1", "a.x");
    private static final List<Object> VALUES = List.of(
            "A",
            "B",
            "AB",
            "a\"b",
            "",
            "1",
            "true",
            true,
            false,
            0,
            1,
            2,
            3,
            -1,
            2L,
            2.0,
            1.5,
            4_000_000_000L,
            List.of("A", "B"),
            Map.of("x", 1),
            java.util.Date.from(java.time.Instant.parse("2026-03-01T10:00:00Z")));

    private final Random random;

    SomeTables(long seed) {
        random = new Random(seed);
    }

    String table() {
        int inputs = 1 + random.nextInt(3);
        int outputs = 1 + random.nextInt(2);
        return "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\""
                + " xmlns:camunda=\"http://camunda.org/schema/1.0/dmn\" id=\"d\" name=\"d\" namespace=\"x\">"
                + "<decision id=\"some\" name=\"some\" camunda:historyTimeToLive=\"P30D\"><decisionTable id=\"t\" hitPolicy=\""
                + one(POLICIES) + "\">"
                + times(
                        inputs,
                        i -> "<input id=\"i" + i + "\"><inputExpression id=\"e" + i + "\"" + type() + "><text>"
                                + one(EXPRESSIONS) + "</text></inputExpression></input>")
                + times(outputs, i -> "<output id=\"o" + i + "\" name=\"o" + i + "\"" + type() + "/>")
                + times(
                        1 + random.nextInt(6),
                        r -> "<rule id=\"rule_" + r + "\">"
                                + times(inputs, i -> entry("input", r, i, one(CELLS)))
                                + times(outputs, o -> entry("output", r, o, one(ANSWERS)))
                                + "</rule>")
                + "</decisionTable></decision></definitions>";
    }

    Map<String, Object> question() {
        Map<String, Object> question = new LinkedHashMap<>();
        for (String name : List.of("a", "b", "c")) {
            int which = random.nextInt(VALUES.size() + 2);
            if (which < VALUES.size()) {
                question.put(name, VALUES.get(which));
            } else if (which == VALUES.size()) {
                question.put(name, null);
            }
        }
        return question;
    }

    List<Map<String, Object>> questions(int count) {
        List<Map<String, Object>> questions = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> questions.add(question()));
        return questions;
    }

    private String type() {
        int which = random.nextInt(TYPES.size() + 1);
        return which < TYPES.size() ? " typeRef=\"" + TYPES.get(which) + "\"" : "";
    }

    private static String entry(String kind, int rule, int column, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<%sEntry id=\"%s_%d_%d\"><text>%s</text></%sEntry>".formatted(kind, kind, rule, column, escaped, kind);
    }

    private static String times(int count, java.util.function.IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}

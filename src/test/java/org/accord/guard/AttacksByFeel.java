package org.accord.guard;

import static org.accord.guard.Attacks.JUEL;
import static org.accord.guard.Attacks.bpmn;
import static org.accord.guard.Attacks.condition;
import static org.accord.guard.GuardedModels.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accord.guard.Attacks.Attack;

/** FEEL that reaches out, or that would never end, in conditions and in tables. */
final class AttacksByFeel {

    static final String FEEL = "execution.processEngineServices.identityService.newUser(\"evil\") != null";

    private AttacksByFeel() {}

    /** A7 and A8. */
    static List<Attack> feel() {
        return Stream.of(
                        FEEL,
                        "reading_x.toString() = \"\"",
                        "reading_x.class.name = \"\"",
                        "unknown = 1",
                        "execution != null",
                        "(function(x) external {java: {class: \"java.lang.System\", \"method signature\": \"exit(int)\"}})(1) = 1",
                        "count(for x in 1..3000000 return x) &gt; 0",
                        "some x in [1,2] satisfies x = 1",
                        "[1,2][item &gt; 1] = [2]",
                        "{a: 1}.a = 1",
                        "matches(reading_x, \"(a+)+$\")",
                        "get value({}, \"a\") = 1",
                        "9 ** 9 ** 9 ** 9 &gt; 1",
                        "decimal(1, 999999999) = 1",
                        "number(\"1E999999999\") + 1 &gt; 0",
                        "1".repeat(400) + " &gt; 0",
                        "(".repeat(1000) + "1" + ")".repeat(1000) + " = 1",
                        "(".repeat(20),
                        "/* \" */ " + "(".repeat(30),
                        "`\"` = \"" + "(".repeat(30),
                        "\"\\\\\" \"" + "(".repeat(30) + "\"",
                        "if true then ".repeat(30),
                        "= reading_x = 1",
                        "1" + "+1".repeat(240) + " = 1")
                .map(condition -> bpmn(
                        "A7/A8 " + condition.substring(0, Math.min(40, condition.length())),
                        condition("language=\"feel\"", condition)))
                .toList();
    }

    /** A9. */
    static List<Attack> tables() {
        return List.of(
                new Attack("A9 juel", "table.dmn", table("expressionLanguage=\"juel\"", JUEL, "1")),
                new Attack("A9 unknown language", "table.dmn", table("expressionLanguage=\"groovy\"", "1", "1")),
                new Attack("A9 loop", "table.dmn", table("", "count(for x in 1..9 return x) &gt; 1", "1")),
                new Attack("A9 answer", "table.dmn", table("", "-", "for x in 1..3000000 return x")),
                new Attack("A9 function", "table.dmn", table("", "-", "function(x) x")),
                new Attack("A9 context", "table.dmn", table("", "-", "{a: 1}")),
                new Attack(
                        "A9 default language",
                        "table.dmn",
                        table("", "-", "1")
                                .replace(
                                        "name=\"Table\" namespace",
                                        "name=\"Table\" expressionLanguage=\"juel\" namespace")),
                new Attack(
                        "A9 business knowledge",
                        "table.dmn",
                        table("", "-", "1").replace("<decision id", "<businessKnowledgeModel id=\"b\"/><decision id")),
                new Attack("A9 301 rules", "table.dmn", manyRules()));
    }

    private static String manyRules() {
        String rules = IntStream.range(0, 301)
                .mapToObj(i ->
                        "<rule id=\"r%d\"><inputEntry id=\"c%d\"><text>-</text></inputEntry><outputEntry id=\"e%d\"><text>1</text></outputEntry></rule>"
                                .formatted(i, i, i))
                .collect(Collectors.joining());
        return table("", "-", "1").replace("</decisionTable>", rules + "</decisionTable>");
    }
}

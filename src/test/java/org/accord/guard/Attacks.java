package org.accord.guard;

import static org.accord.guard.GuardedModels.around;
import static org.accord.guard.GuardedModels.flow;
import static org.accord.guard.GuardedModels.process;
import static org.accord.guard.GuardedModels.table;
import static org.accord.guard.GuardedModels.userTask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The attacks of the table that reach a server as a model. Where they run, a system property says so. */
public final class Attacks {

    public static final String CANARY = "accord.canary";

    public record Attack(String name, String file, String content) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** JUEL that reaches a static method with no class named in the model. */
    public static final String JUEL =
            "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass())"
                    + ".invoke(null, 'accord.canary', 'juel')}";

    static final String FEEL = "execution.processEngineServices.identityService.newUser(\"evil\") != null";

    private static final String START = "<bpmn:startEvent id=\"start\"/>";

    private Attacks() {}

    public static Stream<Attack> all() {
        return Stream.of(
                        expressions(),
                        scripts(),
                        classes(),
                        names(),
                        feel(),
                        tables(),
                        documents(),
                        sizes(),
                        loops(),
                        retention(),
                        forms())
                .flatMap(List::stream);
    }

    private static Attack bpmn(String name, String content) {
        return new Attack(name, "small.bpmn", content);
    }

    private static Attack task(String name, String attributes, String children) {
        return bpmn(name, around(userTask(attributes, children), "task"));
    }

    /** A1 to A3: the twenty places of an expression. */
    private static List<Attack> expressions() {
        List<Attack> attacks = new ArrayList<>();
        for (String attribute : List.of(
                "assignee",
                "owner",
                "candidateUsers",
                "followUpDate",
                "priority",
                "formKey",
                "skipExpression",
                "taskPriority",
                "jobPriority",
                "failedJobRetryTimeCycle")) {
            attacks.add(task("A1 " + attribute, "camunda:" + attribute + "=\"" + JUEL + "\"", ""));
        }
        attacks.add(task("A1 dueDate", "camunda:dueDate=\"" + JUEL + "\"", ""));
        attacks.add(bpmn("A1 name", around(userTask("", ""), "task").replace("\"Lire\"", "\"" + JUEL + "\"")));
        attacks.add(
                bpmn("A1 candidateGroups", around(userTask("", ""), "task").replace("\"PERSON\"", "\"" + JUEL + "\"")));
        attacks.add(bpmn("A1 formRef", around(userTask("", ""), "task").replace("\"reading\"", "\"" + JUEL + "\"")));
        attacks.add(
                bpmn("A1 formRefBinding", around(userTask("", ""), "task").replace("\"deployment\"", "\"latest\"")));
        attacks.add(task("A1 documentation", "", "<bpmn:documentation>" + JUEL + "</bpmn:documentation>"));
        attacks.add(task(
                "A1 inputParameter",
                "",
                extension("<camunda:inputOutput><camunda:inputParameter name=\"x\">" + JUEL
                        + "</camunda:inputParameter></camunda:inputOutput>")));
        attacks.add(task(
                "A1 deferred",
                "",
                extension("<camunda:inputOutput><camunda:inputParameter name=\"x\">" + JUEL.replace('$', '#')
                        + "</camunda:inputParameter></camunda:inputOutput>")));
        attacks.add(task(
                "A1 property",
                "",
                extension("<camunda:properties><camunda:property name=\"name.en\" value=\"" + JUEL
                        + "\"/></camunda:properties>")));
        attacks.add(task(
                "A1 collection",
                "",
                "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"" + JUEL
                        + "\" camunda:elementVariable=\"slot\"/>"));
        attacks.add(task(
                "A1 completionCondition",
                "",
                "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"slots\" camunda:elementVariable=\"slot\"><bpmn:completionCondition>"
                        + JUEL + "</bpmn:completionCondition></bpmn:multiInstanceLoopCharacteristics>"));
        attacks.add(service("A1 expression", "camunda:expression=\"" + JUEL + "\""));
        attacks.add(service("A1 delegateExpression", "camunda:delegateExpression=\"" + JUEL + "\""));
        attacks.add(service("A1 topic", "camunda:type=\"external\" camunda:topic=\"" + JUEL + "\""));
        attacks.add(bpmn(
                "A1 calledElement",
                around(
                        "<bpmn:callActivity id=\"task\" calledElement=\"" + JUEL
                                + "\" camunda:calledElementBinding=\"deployment\"/>",
                        "task")));
        attacks.add(bpmn("A1 condition", condition("", JUEL)));
        attacks.add(bpmn("A1 message name", process(START, "<bpmn:message id=\"m\" name=\"" + JUEL + "\"/>")));
        attacks.add(bpmn("A3 start timer", startTimer(JUEL)));
        return attacks;
    }

    public static String startTimer(String duration) {
        return process("<bpmn:startEvent id=\"start\"><bpmn:timerEventDefinition><bpmn:timeDuration>" + duration
                + "</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:startEvent>" + flow("a", "start", "end")
                + "<bpmn:endEvent id=\"end\"/>");
    }

    private static Attack service(String name, String attributes) {
        return bpmn(name, around("<bpmn:serviceTask id=\"task\" " + attributes + "/>", "task"));
    }

    private static String extension(String content) {
        return "<bpmn:extensionElements>" + content + "</bpmn:extensionElements>";
    }

    public static String condition(String language, String condition) {
        return process(START + "<bpmn:endEvent id=\"end\"/><bpmn:exclusiveGateway id=\"choice\" default=\"d\"/>"
                + userTask("", "") + flow("a", "start", "task") + flow("b", "task", "choice")
                + flow("d", "choice", "task")
                + flow("c", "choice", "end", condition).replace("language=\"feel\"", language));
    }

    /** A4. */
    private static List<Attack> scripts() {
        return Stream.of("juel", "groovy", "javascript", "python", "ruby", "feel")
                .flatMap(language -> Stream.of(
                        bpmn(
                                "A4 task in " + language,
                                around(
                                        "<bpmn:scriptTask id=\"task\" scriptFormat=\"" + language + "\"><bpmn:script>"
                                                + JUEL + "</bpmn:script></bpmn:scriptTask>",
                                        "task")),
                        bpmn(
                                "A4 condition in " + language,
                                condition("language=\"" + (language.equals("feel") ? "x" : language) + "\"", JUEL)),
                        task(
                                "A4 parameter in " + language,
                                "",
                                extension(
                                        "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\""
                                                + language + "\">" + JUEL
                                                + "</camunda:script></camunda:inputParameter></camunda:inputOutput>")),
                        bpmn(
                                "A4 resource in " + language,
                                condition("language=\"feel\" camunda:resource=\"deployment://evil\"", "true"))))
                .toList();
    }

    /** A5. The class need not exist: naming one is enough to be refused. */
    private static List<Attack> classes() {
        String evil = "org.accord.guard.Canary";
        return List.of(
                service("A5 class", "camunda:class=\"" + evil + "\""),
                service("A5 connector", "camunda:type=\"mail\""),
                bpmn("A5 form handler", around(userTask("camunda:formHandlerClass=\"" + evil + "\"", ""), "task")),
                bpmn(
                        "A5 start form handler",
                        process("<bpmn:startEvent id=\"start\" camunda:formHandlerClass=\"" + evil + "\"/>")),
                task(
                        "A5 task listener",
                        "",
                        extension("<camunda:taskListener event=\"create\" class=\"" + evil + "\"/>")),
                task(
                        "A5 execution listener",
                        "",
                        extension("<camunda:executionListener event=\"start\" expression=\"" + JUEL + "\"/>")),
                task(
                        "A5 validator",
                        "",
                        extension(
                                "<camunda:formData><camunda:formField id=\"f\" type=\"string\"><camunda:validation><camunda:constraint name=\"validator\" config=\""
                                        + evil + "\"/></camunda:validation></camunda:formField></camunda:formData>")),
                bpmn(
                        "A5 variable mapping class",
                        around(
                                "<bpmn:callActivity id=\"task\" calledElement=\"other\" camunda:calledElementBinding=\"deployment\" camunda:variableMappingClass=\""
                                        + evil + "\"/>",
                                "task")),
                bpmn(
                        "A5 activiti",
                        around(userTask("", ""), "task")
                                .replace(
                                        "<bpmn:userTask",
                                        "<bpmn:serviceTask id=\"s\" xmlns:a=\"http://activiti.org/bpmn\" a:class=\""
                                                + evil + "\"/><bpmn:userTask")));
    }

    /** A6. */
    private static List<Attack> names() {
        return Stream.of(
                        "environment",
                        "dataSource",
                        "execution",
                        "task",
                        "authenticatedUserId",
                        "openRound",
                        "execution.processEngineServices",
                        "systemProperties['x']")
                .map(name -> task(
                        "A6 " + name,
                        "",
                        extension("<camunda:inputOutput><camunda:inputParameter name=\"x\">${" + name
                                + "}</camunda:inputParameter></camunda:inputOutput>")))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A7 and A8. */
    private static List<Attack> feel() {
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
    private static List<Attack> tables() {
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

    /** A10, as far as it is text; {@code RepositoryService} is given the bytes. */
    private static List<Attack> documents() {
        String model = around(userTask("", ""), "task");
        return Stream.of("small.bpmn", "table.dmn")
                .map(file -> new Object[] {file, file.endsWith("dmn") ? table("", "-", "1") : model})
                .flatMap(of -> Stream.of(
                                "<!DOCTYPE x>",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                                "<?xml-stylesheet href=\"x\"?>")
                        .map(type -> new Attack(
                                "A10 " + type, (String) of[0], ((String) of[1]).replace("?>\n", "?>\n" + type))))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), attacks -> {
                    attacks.add(bpmn("A10 UTF-16", model.replace("UTF-8", "UTF-16")));
                    attacks.add(bpmn("A10 UTF-7", model.replace("UTF-8", "UTF-7")));
                    attacks.add(bpmn("A10 mark", "\uFEFF" + model));
                    attacks.add(bpmn("A10 XML 1.1", model.replace("version=\"1.0\"", "version=\"1.1\"")));
                    attacks.add(bpmn("A10 not XML", "{}"));
                    attacks.add(new Attack("A10 another kind", "evil.cmmn", model));
                    return attacks;
                }));
    }

    /** A11. */
    private static List<Attack> sizes() {
        String tasks = IntStream.range(0, 600)
                .mapToObj(i -> "<bpmn:endEvent id=\"e" + i + "\"/>")
                .collect(Collectors.joining());
        String deep = "<bpmn:subProcess id=\"s\">".repeat(4000) + "</bpmn:subProcess>".repeat(4000);
        return List.of(
                bpmn("A11 600 elements", process(START + tasks)),
                bpmn("A11 depth 4,000", process(deep)),
                bpmn("A11 20,000 nodes", process("<a/>".repeat(20_000))));
    }

    /** A12. */
    private static List<Attack> loops() {
        String gateways = START + "<bpmn:exclusiveGateway id=\"x\"/><bpmn:exclusiveGateway id=\"y\"/>"
                + flow("a", "start", "x") + flow("b", "x", "y") + flow("c", "y", "x");
        String timer =
                "<bpmn:boundaryEvent id=\"late\" attachedToRef=\"task\"><bpmn:timerEventDefinition>%s</bpmn:timerEventDefinition></bpmn:boundaryEvent>";
        String task = START + userTask("", "") + "<bpmn:endEvent id=\"end\"/>" + flow("a", "start", "task")
                + flow("b", "task", "end");
        return List.of(
                bpmn("A12 gateways in a ring", process(gateways)),
                bpmn(
                        "A12 ring through a sub-process",
                        process(START
                                + "<bpmn:subProcess id=\"s\"><bpmn:startEvent id=\"in\"/><bpmn:endEvent id=\"out\"/>"
                                + flow("i", "in", "out") + "</bpmn:subProcess><bpmn:exclusiveGateway id=\"x\"/>"
                                + flow("a", "start", "x") + flow("b", "x", "s") + flow("c", "s", "x"))),
                bpmn(
                        "A12 ring through an error",
                        process(
                                START
                                        + "<bpmn:subProcess id=\"s\"><bpmn:startEvent id=\"in\"/><bpmn:endEvent id=\"out\"><bpmn:errorEventDefinition errorRef=\"e\"/></bpmn:endEvent>"
                                        + flow("i", "in", "out")
                                        + "</bpmn:subProcess><bpmn:boundaryEvent id=\"b\" attachedToRef=\"s\"><bpmn:errorEventDefinition errorRef=\"e\"/></bpmn:boundaryEvent>"
                                        + flow("a", "start", "s") + flow("c", "b", "s"),
                                "<bpmn:error id=\"e\" name=\"e\" errorCode=\"e\"/>")),
                bpmn(
                        "A12 ring through an error of a call",
                        process(
                                START
                                        + "<bpmn:callActivity id=\"s\" calledElement=\"other\" camunda:calledElementBinding=\"deployment\"/>"
                                        + "<bpmn:boundaryEvent id=\"b\" attachedToRef=\"s\"><bpmn:errorEventDefinition errorRef=\"e\"/></bpmn:boundaryEvent>"
                                        + flow("a", "start", "s") + flow("c", "b", "s"),
                                "<bpmn:error id=\"e\" name=\"e\" errorCode=\"e\"/>")),
                bpmn(
                        "A12 ring through a date that has passed",
                        process(task
                                + timer.formatted("<bpmn:timeDate>2020-01-01T00:00:00Z</bpmn:timeDate>")
                                + flow("c", "late", "task"))),
                bpmn(
                        "A12 calls itself",
                        around(
                                "<bpmn:callActivity id=\"task\" calledElement=\"small\" camunda:calledElementBinding=\"deployment\"/>",
                                "task")),
                bpmn("A12 no time", process(task + timer.formatted("<bpmn:timeDuration>PT0S</bpmn:timeDuration>"))),
                bpmn(
                        "A12 repeats without end",
                        process(task + timer.formatted("<bpmn:timeCycle>R/PT1M</bpmn:timeCycle>"))),
                bpmn(
                        "A12 repeats at no interval",
                        process(task + timer.formatted("<bpmn:timeCycle>R100/PT0S</bpmn:timeCycle>"))),
                bpmn(
                        "A12 repeats 101 times",
                        process(task + timer.formatted("<bpmn:timeCycle>R101/PT1M</bpmn:timeCycle>"))),
                bpmn(
                        "A12 repeats by cron",
                        process(task + timer.formatted("<bpmn:timeCycle>0/1 * * * * ?</bpmn:timeCycle>"))),
                bpmn(
                        "A12 a million at once",
                        around(
                                userTask(
                                        "",
                                        "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>1000000</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>"),
                                "task")),
                bpmn("A12 ways that double twenty times", process(doubling(20))));
    }

    private static String doubling(int times) {
        StringBuilder model = new StringBuilder(
                START + flow("f", "start", "g0") + userTask("", "") + flow("last", "g" + times, "task"));
        for (int i = 0; i < times; i++) {
            model.append("<bpmn:parallelGateway id=\"g" + i + "\"/><bpmn:exclusiveGateway id=\"m" + i + "\"/>");
            model.append(flow("l" + i, "g" + i, "m" + i))
                    .append(flow("r" + i, "g" + i, "m" + i))
                    .append(flow("n" + i, "m" + i, "g" + (i + 1)));
        }
        return model.append("<bpmn:exclusiveGateway id=\"g" + times + "\"/>").toString();
    }

    /** A14: a number is written over, whatever it is; anything else is refused. */
    private static List<Attack> retention() {
        String model = around(userTask("", ""), "task");
        return Stream.of(
                        "camunda:historyTimeToLive=\"never\"",
                        "camunda:historyTimeToLive=\"-1\"",
                        "camunda:historyTimeToLive=\"" + JUEL + "\"")
                .map(time -> bpmn("A14 " + time, model.replace("camunda:historyTimeToLive=\"P3650D\"", time)))
                .toList();
    }

    private static List<Attack> forms() {
        return Stream.of(
                        "{\"type\":\"html\",\"content\":\"<script>1</script>\"}",
                        "{\"type\":\"iframe\",\"url\":\"https://evil.example\"}",
                        "{\"type\":\"image\",\"source\":\"https://evil.example/x\"}",
                        "{\"type\":\"expression\",\"key\":\"x\",\"expression\":\"=1\"}",
                        "{\"type\":\"documentPreview\",\"label\":\"x\"}")
                .map(component -> new Attack(
                        "form " + component,
                        "evil.form",
                        "{\"id\":\"evil\",\"type\":\"default\",\"schemaVersion\":18,\"components\":[" + component
                                + "]}"))
                .toList();
    }
}

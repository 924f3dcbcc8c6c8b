package org.accord.guard;

import static org.accord.guard.Attacks.JUEL;
import static org.accord.guard.Attacks.START;
import static org.accord.guard.Attacks.bpmn;
import static org.accord.guard.Attacks.condition;
import static org.accord.guard.Attacks.extension;
import static org.accord.guard.Attacks.service;
import static org.accord.guard.Attacks.startTimer;
import static org.accord.guard.Attacks.task;
import static org.accord.guard.GuardedModels.around;
import static org.accord.guard.GuardedModels.process;
import static org.accord.guard.GuardedModels.userTask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.guard.Attacks.Attack;

/** Code and names in every place of a model that the engine would read as an expression. */
final class AttacksByExpression {

    private AttacksByExpression() {}

    /** A1 to A3: the twenty places of an expression. */
    static List<Attack> expressions() {
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

    /** A6. */
    static List<Attack> names() {
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
}

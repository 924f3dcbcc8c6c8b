package org.accord.guard;

import static org.accord.guard.Attacks.JUEL;
import static org.accord.guard.Attacks.bpmn;
import static org.accord.guard.Attacks.condition;
import static org.accord.guard.Attacks.extension;
import static org.accord.guard.Attacks.service;
import static org.accord.guard.Attacks.task;
import static org.accord.guard.GuardedModels.around;
import static org.accord.guard.GuardedModels.process;
import static org.accord.guard.GuardedModels.userTask;

import java.util.List;
import java.util.stream.Stream;
import org.accord.guard.Attacks.Attack;

/** Scripts in any language, and classes by name. */
final class AttacksByCode {

    private AttacksByCode() {}

    /** A4. */
    static List<Attack> scripts() {
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
    static List<Attack> classes() {
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
}

package org.accord.guard;

import static org.accord.guard.Attacks.START;
import static org.accord.guard.Attacks.bpmn;
import static org.accord.guard.Attacks.task;
import static org.accord.guard.GuardedModels.around;
import static org.accord.guard.GuardedModels.flow;
import static org.accord.guard.GuardedModels.process;
import static org.accord.guard.GuardedModels.userTask;

import java.util.List;
import org.accord.guard.Attacks.Attack;

/** Models that would run, or be read, without end. */
final class AttacksByLoops {

    private AttacksByLoops() {}

    /** A12. */
    static List<Attack> loops() {
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
}

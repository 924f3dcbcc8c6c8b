package org.accord.cycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.system.Actor;
import org.camunda.bpm.engine.ProcessEngine;

/** One block, or one task and the block that follows it, in a process of their own: what a block does without the rest. */
final class SmallDiagram {

    private SmallDiagram() {}

    /** The task {@code userTask_small} with a form, then the block. */
    static void start(ProcessEngine engine, CaseFileId caseFile, String slot, String form, String block) {
        run(
                engine,
                caseFile,
                Map.of(),
                List.of(form),
                """
                <bpmn:userTask id="userTask_small" name="Faire" camunda:formRef="%2$s" camunda:formRefBinding="deployment" camunda:candidateGroups="%1$s"/>
                <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="userTask_small"/>
                <bpmn:sequenceFlow id="b" sourceRef="userTask_small" targetRef="block"/>
                <bpmn:serviceTask id="block" camunda:delegateExpression="${%3$s}"><bpmn:extensionElements><camunda:inputOutput>
                <camunda:inputParameter name="form">%2$s</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask>
                <bpmn:sequenceFlow id="c" sourceRef="block" targetRef="end"/>
                """
                        .formatted(slot, form, block));
    }

    /** @return the engine's id of the instance */
    static String run(
            ProcessEngine engine,
            CaseFileId caseFile,
            Map<String, Object> variables,
            List<String> forms,
            String elements) {
        String key = "small-" + UUID.randomUUID().toString().substring(0, 8);
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("processes/" + key + ".bpmn", process(key, elements));
        forms.forEach(form -> deployment.addString("forms/" + form + ".form", form(form)));
        deployment.deploy();
        Map<String, Object> all = new HashMap<>(variables);
        all.put("caseFileId", caseFile.toString());
        return Actor.as("test", () -> engine.getRuntimeService()
                .startProcessInstanceByKey(key, all)
                .getId());
    }

    static String process(String key, String elements) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_small" targetNamespace="http://bpmn.io/schema/bpmn">
                <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P3650D">
                <bpmn:startEvent id="start"/>%s<bpmn:endEvent id="end"/>
                </bpmn:process></bpmn:definitions>
                """
                .formatted(key, elements);
    }

    private static String form(String form) {
        try {
            return Files.readString(Path.of("forms", form + ".form"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

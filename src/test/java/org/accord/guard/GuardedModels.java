package org.accord.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.accord.cycle.DeclaredBlocks;

/** The models that Accord ships, and small ones that a test bends. */
public final class GuardedModels {

    public static final BuildingBlocks BLOCKS = DeclaredBlocks.all();

    public static final ModelGuard GUARD = new ModelGuard(BLOCKS);

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_small" targetNamespace="http://bpmn.io/schema/bpmn">
            <bpmn:process id="small" isExecutable="true" camunda:historyTimeToLive="P3650D">
            """;

    private GuardedModels() {}

    public static SortedMap<String, String> shipped() {
        SortedMap<String, String> files = new TreeMap<>();
        for (String folder : List.of("processes", "decisions", "forms")) {
            try (Stream<Path> paths = Files.list(Path.of(folder))) {
                for (Path path : paths.toList()) {
                    files.put(folder + "/" + path.getFileName(), Files.readString(path));
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return files;
    }

    /** A process named small, with these elements. */
    public static String process(String elements) {
        return HEAD + elements + "\n</bpmn:process></bpmn:definitions>";
    }

    /** The same, with these elements beside the process. */
    public static String process(String elements, String beside) {
        return HEAD + elements + "\n</bpmn:process>" + beside + "</bpmn:definitions>";
    }

    /** Start, one element, end. */
    public static String around(String element, String id) {
        return process("<bpmn:startEvent id=\"start\"/>" + flow("a", "start", id) + element + flow("b", id, "end")
                + "<bpmn:endEvent id=\"end\"/>");
    }

    public static String flow(String id, String from, String to) {
        return "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\"/>".formatted(id, from, to);
    }

    public static String flow(String id, String from, String to, String condition) {
        return ("<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\"><bpmn:conditionExpression "
                        + "xsi:type=\"bpmn:tFormalExpression\" language=\"feel\">%s</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .formatted(id, from, to, condition);
    }

    public static String userTask(String attributes, String children) {
        return ("<bpmn:userTask id=\"task\" name=\"Lire\" camunda:formRef=\"reading\" camunda:formRefBinding=\"deployment\""
                        + " camunda:candidateGroups=\"PERSON\" %s>%s</bpmn:userTask>")
                .formatted(attributes, children);
    }

    public static String table(String attributes, String cell, String answer) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_table" name="Table" namespace="http://camunda.org/schema/1.0/dmn">
                <decision id="table" name="Table" camunda:historyTimeToLive="P3650D"><decisionTable id="decisionTable" hitPolicy="FIRST">
                <input id="i"><inputExpression id="ie" typeRef="string" %s><text>a</text></inputExpression></input>
                <output id="o" name="out" typeRef="string"/>
                <rule id="r"><inputEntry id="c" %s><text>%s</text></inputEntry><outputEntry id="oe"><text>%s</text></outputEntry></rule>
                </decisionTable></decision></definitions>
                """
                .formatted(attributes, attributes, cell, answer);
    }
}

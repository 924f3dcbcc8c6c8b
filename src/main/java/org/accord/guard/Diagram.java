package org.accord.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One process as the rules ask about it. The vocabulary has passed it, so that every name means what it says. */
final class Diagram {

    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway");

    private final XmlNode process;
    private final Map<String, XmlNode> byId = new HashMap<>();
    private final Map<String, XmlNode> scopes = new HashMap<>();

    Diagram(XmlNode process) {
        this.process = process;
        collect(process);
    }

    private void collect(XmlNode scope) {
        for (XmlNode child : scope.children()) {
            if (NODES.contains(child.local())) {
                byId.put(child.id(), child);
                scopes.put(child.id(), scope);
            }
            if (child.local().equals("subProcess")) {
                collect(child);
            }
        }
    }

    XmlNode process() {
        return process;
    }

    List<XmlNode> nodes() {
        return List.copyOf(byId.values());
    }

    List<XmlNode> flows() {
        return process.all("sequenceFlow").toList();
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    XmlNode node(String id) {
        return byId.get(id);
    }

    /** The process or sub-process that a node stands in. */
    XmlNode scope(XmlNode node) {
        return scopes.get(node.id());
    }

    List<XmlNode> leaving(XmlNode node) {
        return scope(node)
                .children("sequenceFlow")
                .filter(flow -> flow.attribute("sourceRef").equals(node.id()))
                .toList();
    }

    long entering(XmlNode node) {
        return scope(node)
                .children("sequenceFlow")
                .filter(flow -> flow.attribute("targetRef").equals(node.id()))
                .count();
    }

    static boolean isEventSubProcess(XmlNode node) {
        return node.attribute("triggeredByEvent").equals("true");
    }

    static boolean isMultiple(XmlNode node) {
        return node.children("multiInstanceLoopCharacteristics").findAny().isPresent();
    }

    /** The event definitions of an event: none, or one once the rules have passed it. */
    static Stream<XmlNode> definitions(XmlNode event) {
        return event.children().stream().filter(child -> child.local().endsWith("EventDefinition"));
    }

    static boolean catchesError(XmlNode event) {
        return !event.local().equals("endEvent") && throwsError(event);
    }

    static boolean throwsError(XmlNode event) {
        return definitions(event).anyMatch(definition -> definition.local().equals("errorEventDefinition"));
    }
}

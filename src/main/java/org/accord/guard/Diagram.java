package org.accord.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<String, List<XmlNode>> leaving = new HashMap<>();
    private final Map<String, List<XmlNode>> entering = new HashMap<>();
    private final Map<String, String> messages = new HashMap<>();
    private final Map<String, List<XmlNode>> throwers = new ConcurrentHashMap<>();
    private final List<XmlNode> flows;
    private final List<XmlNode> nodes;
    private final List<XmlNode> catchers;

    Diagram(XmlNode definitions, XmlNode process) {
        this.process = process;
        this.flows = process.all("sequenceFlow").toList();
        definitions.children("message").forEach(message -> messages.put(message.id(), message.attribute("name")));
        collect(process);
        arrows(process);
        this.nodes = List.copyOf(byId.values());
        this.catchers = nodes.stream().filter(Diagram::catchesError).toList();
    }

    /** An arrow counts only on the level on which it is drawn. */
    private void arrows(XmlNode scope) {
        scope.children("sequenceFlow").forEach(flow -> {
            join(leaving, flow, flow.attribute("sourceRef"), scope);
            join(entering, flow, flow.attribute("targetRef"), scope);
        });
        scope.children("subProcess").forEach(this::arrows);
    }

    private void join(Map<String, List<XmlNode>> arrows, XmlNode flow, String node, XmlNode scope) {
        if (scopes.get(node) == scope) {
            arrows.computeIfAbsent(node, id -> new ArrayList<>()).add(flow);
        }
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
        return nodes;
    }

    /** The events that catch an error. */
    List<XmlNode> catchers() {
        return catchers;
    }

    List<XmlNode> flows() {
        return flows;
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
        return leaving.getOrDefault(node.id(), List.of());
    }

    List<XmlNode> entering(XmlNode node) {
        return entering.getOrDefault(node.id(), List.of());
    }

    /** Whatever may throw the error that an event catches. */
    List<XmlNode> throwers(XmlNode event) {
        return throwers.computeIfAbsent(event.id(), id -> Ways.thrown(this, event));
    }

    /** The name of the message that an event or a task waits for. */
    Optional<String> message(XmlNode node) {
        return Step.messageRef(node).map(messages::get);
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

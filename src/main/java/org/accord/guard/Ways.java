package org.accord.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the engine goes in a diagram without stopping. Every element is drawn as an entrance and an exit; whoever waits
 * has no way from the one to the other.
 *
 * <p>A date does not wait, because it may have passed. A task for each of a collection is taken to wait: the block that
 * fills the collection leaves it empty only when nothing is left to ask.
 */
final class Ways {

    private static final String IN = ">";
    private static final String OUT = "<";

    private final Diagram diagram;
    private final Set<String> passing;
    private final Map<String, List<String>> ways = new HashMap<>();

    private Ways(Diagram diagram, Set<String> passing) {
        this.diagram = diagram;
        this.passing = passing;
    }

    /** @param passing the processes that a call may run through without stopping */
    static Ways of(Diagram diagram, Set<String> passing) {
        return new Ways(diagram, passing).draw();
    }

    static String in(XmlNode node) {
        return node.id() + IN;
    }

    static String out(XmlNode node) {
        return node.id() + OUT;
    }

    List<String> from(String point) {
        return ways.getOrDefault(point, List.of());
    }

    private Ways draw() {
        for (XmlNode node : diagram.nodes()) {
            if (node.local().equals("subProcess")) {
                subProcess(node);
            } else if (!waits(node)) {
                way(in(node), out(node));
            }
            if (node.local().equals("boundaryEvent") && !Diagram.catchesError(node)) {
                way(node.attribute("attachedToRef") + IN, in(node));
            } else if (Diagram.catchesError(node)) {
                diagram.throwers(node).forEach(thrower -> way(in(thrower), out(node)));
            }
        }
        diagram.flows().forEach(flow -> way(flow.attribute("sourceRef") + OUT, flow.attribute("targetRef") + IN));
        return this;
    }

    private void subProcess(XmlNode node) {
        node.children("startEvent").forEach(start -> way(in(node), in(start)));
        node.children().stream()
                .filter(child ->
                        diagram.has(child.id()) && diagram.leaving(child).isEmpty())
                .forEach(last -> way(out(last), out(node)));
        XmlNode around = diagram.scope(node);
        if (Diagram.isEventSubProcess(node) && diagram.has(around.id())) {
            way(in(around), in(node));
            way(out(node), out(around));
        }
    }

    /** Whatever may throw what an event catches: an end inside that says so, or work that fails. */
    static List<XmlNode> thrown(Diagram diagram, XmlNode event) {
        XmlNode within = event.local().equals("boundaryEvent")
                ? diagram.node(event.attribute("attachedToRef"))
                : diagram.scope(diagram.scope(event));
        String caught = error(event);
        return within.all()
                .filter(node ->
                        diagram.has(node.id()) && (node == within || diagram.scope(node) != diagram.scope(event)))
                .filter(node -> Set.of("serviceTask", "callActivity").contains(node.local())
                        || node.local().equals("endEvent")
                                && Diagram.throwsError(node)
                                && (caught.isEmpty() || caught.equals(error(node))))
                .toList();
    }

    private static String error(XmlNode event) {
        return Diagram.definitions(event)
                .map(definition -> definition.attribute("errorRef"))
                .findFirst()
                .orElse("");
    }

    private boolean waits(XmlNode node) {
        return switch (node.local()) {
            case "userTask", "receiveTask" -> true;
            case "callActivity" -> !passing.contains(node.attribute("calledElement"));
            case "startEvent", "boundaryEvent", "intermediateCatchEvent" ->
                Diagram.definitions(node).anyMatch(Ways::waitsFor);
            default -> false;
        };
    }

    private static boolean waitsFor(XmlNode definition) {
        return definition.local().equals("messageEventDefinition")
                || definition.local().equals("timerEventDefinition")
                        && definition.children("timeDate").findAny().isEmpty();
    }

    private void way(String from, String to) {
        ways.computeIfAbsent(from, start -> new ArrayList<>()).add(to);
    }
}

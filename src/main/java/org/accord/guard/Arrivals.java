package org.accord.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From where a case comes to each element of a diagram, looked up once. */
final class Arrivals {

    private final Diagram diagram;
    private final Map<String, List<XmlNode>> throwers = new HashMap<>();
    private final Map<String, List<XmlNode>> ends = new HashMap<>();
    private final Set<String> left = new HashSet<>();
    private final List<XmlNode> inOrder = new ArrayList<>();

    Arrivals(Diagram diagram) {
        this.diagram = diagram;
        diagram.flows().forEach(flow -> left.add(flow.attribute("sourceRef")));
        order(diagram.process());
    }

    /** The steps as they were drawn, what is inside a step after it. */
    private void order(XmlNode scope) {
        for (XmlNode child : scope.children()) {
            if (diagram.has(child.id())) {
                inOrder.add(child);
                order(child);
            }
        }
    }

    List<XmlNode> inOrder() {
        return inOrder;
    }

    List<XmlNode> entering(XmlNode node) {
        return diagram.entering(node);
    }

    List<XmlNode> throwers(XmlNode event) {
        return throwers.computeIfAbsent(event.id(), id -> {
            List<XmlNode> thrown = diagram.throwers(event).stream()
                    .filter(node -> !node.local().equals("serviceTask"))
                    .toList();
            XmlNode host = diagram.node(event.attribute("attachedToRef"));
            return thrown.isEmpty() && host != null ? List.of(host) : thrown;
        });
    }

    /** Where a sub-process or the process ends in the ordinary way; not the ends of what runs beside it. */
    List<XmlNode> ends(XmlNode scope) {
        List<XmlNode> known = ends.get(scope.id());
        if (known != null) {
            return known;
        }
        Set<String> aside = aside(scope);
        List<XmlNode> found = new ArrayList<>();
        for (XmlNode child : scope.children()) {
            if (Diagram.isEventSubProcess(child) && interrupts(child)) {
                found.addAll(ends(child));
            } else if (diagram.has(child.id()) && isEnd(child) && !aside.contains(child.id())) {
                found.add(child);
            }
        }
        ends.put(scope.id(), found);
        return found;
    }

    private boolean isEnd(XmlNode node) {
        return !left.contains(node.id())
                && !node.local().equals("boundaryEvent")
                && !Diagram.isEventSubProcess(node)
                && !Diagram.throwsError(node);
    }

    private static boolean interrupts(XmlNode eventSubProcess) {
        return eventSubProcess.children("startEvent").noneMatch(start -> start.attribute("isInterrupting")
                .equals("false"));
    }

    /** What is reached only from events that interrupt nothing. */
    private Set<String> aside(XmlNode scope) {
        Set<String> main = new HashSet<>();
        Set<String> beside = new HashSet<>();
        for (XmlNode child : scope.children()) {
            if (child.local().equals("startEvent")
                    || child.local().equals("boundaryEvent")
                            && !child.attribute("cancelActivity").equals("false")) {
                reach(child, main);
            } else if (child.local().equals("boundaryEvent")) {
                reach(child, beside);
            }
        }
        beside.removeAll(main);
        return beside;
    }

    private void reach(XmlNode from, Set<String> seen) {
        if (seen.add(from.id())) {
            diagram.leaving(from).forEach(flow -> reach(diagram.node(flow.attribute("targetRef")), seen));
        }
    }
}

package org.accord.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything leads somewhere, so that no case ends in silence; and something leads to everything, so that those who sign a
 * diagram are shown nothing that never happens.
 */
final class LooseEnds {

    private final Diagram diagram;
    private final Set<XmlNode> reached = new HashSet<>();

    private LooseEnds(Diagram diagram) {
        this.diagram = diagram;
    }

    static void check(Diagram diagram, Findings findings) {
        new LooseEnds(diagram).check(findings);
    }

    private void check(Findings findings) {
        diagram.nodes().stream()
                .filter(node -> !node.local().equals("endEvent") && !Diagram.isEventSubProcess(node))
                .filter(node -> diagram.leaving(node).isEmpty())
                .forEach(node -> findings.error(node, "noWayOut"));
        reach();
        List<XmlNode> apart =
                diagram.nodes().stream().filter(node -> !reached.contains(node)).toList();
        List<XmlNode> first =
                apart.stream().filter(node -> diagram.entering(node).isEmpty()).toList();
        (first.isEmpty() ? apart : first).forEach(node -> findings.error(node, "noWayIn"));
    }

    private void reach() {
        Deque<XmlNode> next = new ArrayDeque<>(begin(diagram.process()).toList());
        while (!next.isEmpty()) {
            XmlNode node = next.remove();
            if (reached.add(node)) {
                diagram.leaving(node).forEach(flow -> next.add(diagram.node(flow.attribute("targetRef"))));
                begin(node).forEach(next::add);
                beside(node).forEach(next::add);
            }
        }
    }

    /** Where a process or a sub-process begins, and what inside may begin at any time. */
    private static Stream<XmlNode> begin(XmlNode scope) {
        return scope.children().stream()
                .filter(child -> child.local().equals("startEvent") || Diagram.isEventSubProcess(child));
    }

    private Stream<XmlNode> beside(XmlNode host) {
        return diagram.nodes().stream()
                .filter(node -> node.local().equals("boundaryEvent")
                        && node.attribute("attachedToRef").equals(host.id()));
    }
}

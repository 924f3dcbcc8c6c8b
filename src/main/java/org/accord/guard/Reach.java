package org.accord.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where a case may come to at all, whatever it waits for on the way, when some steps or arrows are closed. */
final class Reach {

    private final Diagram diagram;
    private final Predicate<XmlNode> stops;
    private final Predicate<XmlNode> closed;
    private final Map<String, List<XmlNode>> events = new HashMap<>();
    private final Set<String> visited = new HashSet<>();
    private final Set<XmlNode> arrows = new HashSet<>();
    private final Deque<XmlNode> open = new ArrayDeque<>();

    private Reach(Diagram diagram, Predicate<XmlNode> stops, Predicate<XmlNode> closed) {
        this.diagram = diagram;
        this.stops = stops;
        this.closed = closed;
        diagram.nodes().stream()
                .filter(node -> node.local().equals("boundaryEvent"))
                .forEach(event -> events.computeIfAbsent(event.attribute("attachedToRef"), host -> new ArrayList<>())
                        .add(event));
    }

    /**
     * @param stops steps that no case passes; {@code closed} arrows that none takes
     */
    static Reach fromTheStart(Diagram diagram, Predicate<XmlNode> stops, Predicate<XmlNode> closed) {
        Reach reach = new Reach(diagram, stops, closed);
        reach.enter(diagram.process());
        return reach.run();
    }

    static Reach after(Diagram diagram, XmlNode event, Predicate<XmlNode> stops) {
        Reach reach = new Reach(diagram, stops, flow -> false);
        reach.leave(event);
        return reach.run();
    }

    private Reach run() {
        while (!open.isEmpty()) {
            pass(open.pop());
        }
        return this;
    }

    private void visit(XmlNode node) {
        if (visited.add(node.id())) {
            open.push(node);
        }
    }

    private void pass(XmlNode node) {
        if (stops.test(node)) {
            return;
        }
        events.getOrDefault(node.id(), List.of()).stream()
                .filter(event -> !Diagram.catchesError(event))
                .forEach(this::visit);
        if (node.local().equals("subProcess")) {
            enter(node);
        } else {
            leave(node);
        }
    }

    private void enter(XmlNode scope) {
        scope.children("startEvent").forEach(this::visit);
        scope.children("subProcess").filter(Diagram::isEventSubProcess).forEach(this::visit);
    }

    private void leave(XmlNode node) {
        if (Diagram.throwsError(node) && !Diagram.catchesError(node)
                || node.local().equals("callActivity")) {
            catchers(node).forEach(this::visit);
        }
        List<XmlNode> leaving = diagram.leaving(node);
        for (XmlNode flow : leaving) {
            if (!closed.test(flow)) {
                arrows.add(flow);
                visit(diagram.node(flow.attribute("targetRef")));
            }
        }
        XmlNode scope = diagram.scope(node);
        boolean ends = leaving.isEmpty() && !(Diagram.throwsError(node) && !Diagram.catchesError(node));
        if (ends && scope != diagram.process()) {
            exit(scope);
        }
    }

    private void exit(XmlNode scope) {
        if (visited.add(scope.id() + ">")) {
            leave(scope);
        }
    }

    private Stream<XmlNode> catchers(XmlNode thrower) {
        return diagram.catchers().stream()
                .filter(event -> event.attribute("attachedToRef").equals(thrower.id())
                        || diagram.throwers(event).contains(thrower));
    }

    boolean comesTo(XmlNode node) {
        return visited.contains(node.id());
    }

    boolean takes(XmlNode flow) {
        return arrows.contains(flow);
    }
}

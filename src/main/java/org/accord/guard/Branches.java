package org.accord.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Ways that part and part again double at each step, and all run at once: what one step of a case can set off is counted,
 * and kept small. Only asked of diagrams in which no way leads round.
 */
final class Branches {

    private static final double MOST = 100;

    private final Diagram diagram;
    private final Ways ways;
    private final Map<String, Double> counted = new HashMap<>();

    private Branches(Diagram diagram) {
        this.diagram = diagram;
        this.ways = Ways.of(diagram, Set.of());
    }

    static void check(Diagram diagram, Findings findings) {
        Branches branches = new Branches(diagram);
        for (XmlNode node : diagram.nodes()) {
            if (branches.after(node) > MOST) {
                findings.error(node, "branches", (int) MOST);
                return;
            }
        }
    }

    private double after(XmlNode node) {
        double sum = 0;
        double most = 1;
        for (String next : ways.from(Ways.out(node))) {
            double branches = at(next);
            sum += branches;
            most = Math.max(most, branches);
        }
        return node.local().equals("exclusiveGateway") ? most : Math.max(1, sum);
    }

    /** How many ways are open once a case that came to this point has stopped everywhere. */
    private double at(String point) {
        Double known = counted.get(point);
        if (known != null) {
            return known;
        }
        XmlNode node = diagram.node(point.substring(0, point.length() - 1));
        double branches = point.equals(Ways.out(node)) ? after(node) : within(node);
        counted.put(point, branches);
        return branches;
    }

    private double within(XmlNode node) {
        double most = 1;
        for (String next : ways.from(Ways.in(node))) {
            most = Math.max(most, at(next));
        }
        long joined =
                node.local().equals("parallelGateway") ? diagram.entering(node).size() : 1;
        return most / Math.max(1, joined);
    }
}

package org.accord.guard;

import java.util.HashSet;
import java.util.Set;

/** A way round that stops nowhere fills the memory of the server in seconds: there is none. */
final class Waits {

    private final Ways ways;
    private final Set<String> path = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    private Waits(Ways ways) {
        this.ways = ways;
    }

    static void check(Diagram diagram, Set<String> passing, Findings findings) {
        Waits waits = new Waits(Ways.of(diagram, passing));
        for (XmlNode node : diagram.nodes()) {
            if (waits.returns(Ways.in(node))) {
                findings.error(node, "noWait");
                return;
            }
        }
    }

    /** Whether a case can run from the start of the process to an end of it without stopping. */
    static boolean passes(Diagram diagram, Set<String> passing) {
        Waits waits = new Waits(Ways.of(diagram, passing));
        diagram.process().children("startEvent").forEach(start -> waits.reach(Ways.out(start)));
        return diagram.process().children("endEvent").anyMatch(end -> waits.done.contains(Ways.out(end)));
    }

    private boolean returns(String point) {
        if (path.contains(point)) {
            return true;
        }
        if (!done.add(point)) {
            return false;
        }
        path.add(point);
        for (String next : ways.from(point)) {
            if (returns(next)) {
                return true;
            }
        }
        path.remove(point);
        return false;
    }

    private void reach(String point) {
        if (done.add(point)) {
            for (String next : ways.from(point)) {
                reach(next);
            }
        }
    }
}

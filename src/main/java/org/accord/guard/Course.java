package org.accord.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accord.guard.Write.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * One process followed from its start with what it is given there: which variables surely have a value at each step, on
 * whatever way a case came, and what each may hold anywhere.
 */
final class Course {

    /** What a caller finds: what surely has a value at each end, and what it may be. */
    record Outcome(Set<String> surely, Map<String, ValueSet> holds) {

        static final Outcome NOTHING = new Outcome(Set.of(), Map.of());
    }

    private static final int MOST_ROUNDS = 20;

    private final Diagram diagram;
    private final Writes writes;
    private final Set<String> resumptions;
    private final Set<String> given;
    private final Arrivals arrivals;
    private final Map<String, ValueSet> holds = new HashMap<>();
    private final Map<String, List<Write>> written = new HashMap<>();
    private final Map<String, List<XmlNode>> sources = new HashMap<>();
    private final Map<String, Set<String>> emptied = new HashMap<>();
    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, Set<String>> after = new HashMap<>();

    Course(Diagram diagram, Writes writes, Set<String> resumptions, Map<String, ValueSet> given) {
        this.diagram = diagram;
        this.writes = writes;
        this.resumptions = resumptions;
        this.given = Set.copyOf(given.keySet());
        this.holds.putAll(given);
        this.arrivals = new Arrivals(diagram);
    }

    Course follow() {
        learnValues();
        boolean changed = true;
        for (int round = 0; changed && round < diagram.nodes().size() + 2; round++) {
            changed = false;
            for (XmlNode node : arrivals.inOrder()) {
                changed |= pass(node);
            }
        }
        return this;
    }

    /** What each variable may hold does not depend on the way, so that it is learnt once. */
    private void learnValues() {
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            for (XmlNode node : diagram.nodes()) {
                List<Write> now = writes.of(diagram, node, holds);
                written.put(node.id(), now);
                for (Write write : now) {
                    ValueSet known = holds.get(write.name());
                    ValueSet both = known == null ? write.values() : known.or(write.values());
                    changed |= !both.equals(holds.put(write.name(), both));
                }
            }
        }
    }

    private boolean pass(XmlNode node) {
        Set<String> in = arriving(node);
        if (in == null) {
            return false;
        }
        before.put(node.id(), in);
        Set<String> out = leaving(node, in);
        return out != null && !out.equals(after.put(node.id(), out));
    }

    /** Null while no way to it is known. */
    private @Nullable Set<String> arriving(XmlNode node) {
        if (node.local().equals("startEvent")) {
            return starting(node);
        }
        if (node.local().equals("boundaryEvent")) {
            XmlNode host = diagram.node(node.attribute("attachedToRef"));
            return Diagram.catchesError(node)
                    ? meet(arrivals.throwers(node), before)
                    : without(before.get(host.id()), emptied(host));
        }
        List<XmlNode> sources = sources(node);
        return node.local().equals("parallelGateway") ? join(sources) : meet(sources, after);
    }

    /** Which ways count follows from the values, which are known by now: it is asked once. */
    private List<XmlNode> sources(XmlNode node) {
        return sources.computeIfAbsent(node.id(), id -> arrivals.entering(node).stream()
                .filter(this::counts)
                .map(flow -> diagram.node(flow.attribute("sourceRef")))
                .toList());
    }

    /** A way that nobody can take says nothing, and one that takes a case up again keeps what was set. */
    private boolean counts(XmlNode flow) {
        return condition(flow)
                .map(term -> Codes.mayHold(term, holds)
                        && term.all().noneMatch(part -> part.isName() && resumptions.contains(part.text())))
                .orElse(true);
    }

    static java.util.Optional<Term> condition(XmlNode flow) {
        return flow.children("conditionExpression")
                .findFirst()
                .flatMap(condition -> FeelCheck.expression(condition.text()).term());
    }

    private @Nullable Set<String> starting(XmlNode start) {
        XmlNode scope = diagram.scope(start);
        if (scope == diagram.process()) {
            return given;
        }
        if (!Diagram.isEventSubProcess(scope)) {
            return before.get(scope.id());
        }
        if (Diagram.catchesError(start)) {
            return meet(arrivals.throwers(start), before);
        }
        XmlNode around = diagram.scope(scope);
        Set<String> at = around == diagram.process() ? given : before.get(around.id());
        return without(at, emptied(around));
    }

    private @Nullable Set<String> leaving(XmlNode node, Set<String> in) {
        if (node.local().equals("subProcess")) {
            return meet(arrivals.ends(node), after);
        }
        Set<String> out = new HashSet<>(in);
        for (Write write : written.get(node.id())) {
            if (write.certainty() == Certainty.ALWAYS) {
                out.add(write.name());
            } else if (write.certainty() == Certainty.MAYBE_NULL) {
                out.remove(write.name());
            }
        }
        return out;
    }

    /** What may be emptied anywhere inside. */
    private Set<String> emptied(XmlNode within) {
        return emptied.computeIfAbsent(within.id(), id -> emptiedInside(within));
    }

    private Set<String> emptiedInside(XmlNode within) {
        Set<String> emptied = new HashSet<>();
        Deque<XmlNode> inside = new ArrayDeque<>(within.children());
        while (!inside.isEmpty()) {
            XmlNode node = inside.pop();
            written.getOrDefault(node.id(), List.of()).stream()
                    .filter(write -> write.certainty() == Certainty.MAYBE_NULL)
                    .forEach(write -> emptied.add(write.name()));
            if (node.local().equals("subProcess")) {
                node.children().forEach(inside::push);
            }
        }
        return emptied;
    }

    private static @Nullable Set<String> without(@Nullable Set<String> from, Set<String> names) {
        if (from == null || names.isEmpty()) {
            return from;
        }
        Set<String> left = new HashSet<>(from);
        left.removeAll(names);
        return left;
    }

    private static @Nullable Set<String> meet(List<XmlNode> nodes, Map<String, Set<String>> at) {
        Set<String> common = null;
        for (XmlNode node : nodes) {
            Set<String> here = at.get(node.id());
            if (common == null && here != null) {
                common = new HashSet<>(here);
            } else if (here != null) {
                common.retainAll(here);
            }
        }
        return common;
    }

    /** Who waits for all has what each of them brings. */
    private @Nullable Set<String> join(List<XmlNode> sources) {
        Set<String> all = new HashSet<>();
        for (XmlNode source : sources) {
            Set<String> brought = after.get(source.id());
            if (brought == null) {
                return null;
            }
            all.addAll(brought);
        }
        return sources.isEmpty() ? null : all;
    }

    Outcome outcome() {
        Set<String> surely = meet(arrivals.ends(diagram.process()), after);
        return surely == null ? Outcome.NOTHING : new Outcome(surely, Map.copyOf(holds));
    }

    Map<String, ValueSet> holds() {
        return holds;
    }

    /** What surely has a value before a step; null where no case comes by. */
    @Nullable
    Set<String> before(XmlNode node) {
        return before.get(node.id());
    }

    @Nullable
    Set<String> after(XmlNode node) {
        return after.get(node.id());
    }
}

package org.accord.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds between the files of one release: each process, table and form that is named is in it, no two carry one name,
 * and no call leads back to its caller. The checks of a whole release that are yet to come stand here.
 */
final class ReleaseRules {

    private final Map<String, Diagram> diagrams = new LinkedHashMap<>();
    private final Map<String, Findings> findings = new HashMap<>();
    private final Set<String> decisions = new HashSet<>();
    private final Set<String> forms;

    /** @param forms the ids of the forms that were found to be in order */
    ReleaseRules(Set<String> forms) {
        this.forms = forms;
    }

    void add(XmlNode definitions, Findings report) {
        definitions.children("process").forEach(process -> {
            if (diagrams.put(process.id(), new Diagram(process)) != null) {
                report.error(process, "twice", process.id());
            }
            findings.put(process.id(), report);
        });
        definitions
                .children("decision")
                .filter(decision -> !decisions.add(decision.id()))
                .forEach(decision -> report.error(decision, "twice", decision.id()));
    }

    void check() {
        Set<String> passing = passing();
        diagrams.forEach((id, diagram) -> {
            Findings report = findings.get(id);
            diagram.nodes().forEach(node -> references(node, report));
            if (reaches(id, id, new HashSet<>())) {
                report.error(diagram.process(), "callsItself");
            } else if (!passing.isEmpty()) {
                Waits.check(diagram, passing, report);
            }
        });
    }

    private void references(XmlNode node, Findings report) {
        reference(node.attribute("calledElement"), diagrams.keySet(), node, report);
        reference(node.attribute(Vocabularies.CAMUNDA, "decisionRef"), decisions, node, report);
        reference(node.attribute(Vocabularies.CAMUNDA, "formRef"), forms, node, report);
    }

    private static void reference(String name, Set<String> there, XmlNode node, Findings report) {
        if (!name.isEmpty() && !there.contains(name)) {
            report.error(node, "notInRelease", name);
        }
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        return calls(from).anyMatch(called -> called.equals(to) || seen.add(called) && reaches(called, to, seen));
    }

    private Stream<String> calls(String process) {
        return diagrams.containsKey(process)
                ? diagrams.get(process).nodes().stream()
                        .map(node -> node.attribute("calledElement"))
                        .filter(called -> !called.isEmpty())
                : Stream.empty();
    }

    /** The processes that run from start to end without stopping, given those that they call. */
    private Set<String> passing() {
        Set<String> passing = new HashSet<>();
        while (diagrams.entrySet().stream()
                .anyMatch(entry -> !passing.contains(entry.getKey())
                        && Waits.passes(entry.getValue(), passing)
                        && passing.add(entry.getKey()))) {
            // until no further one is found
        }
        return passing;
    }
}

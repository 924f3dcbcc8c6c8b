package org.accord.guard;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds between the files of one release: each process, table, form and message that is named is there, no call leads
 * back to its caller, and what a step reads was said before.
 */
final class ReleaseRules {

    private final Release release;
    private final Platform platform;

    private ReleaseRules(Release release, Platform platform) {
        this.release = release;
        this.platform = platform;
    }

    static void check(Release release, Platform platform) {
        new ReleaseRules(release, platform).check();
    }

    private void check() {
        Set<String> passing = passing();
        boolean[] round = {false};
        release.diagrams().forEach((id, diagram) -> {
            Findings report = release.report(diagram);
            diagram.nodes().forEach(node -> references(diagram, node, report));
            LooseEnds.check(diagram, report);
            if (reaches(id, id, new HashSet<>())) {
                report.error(diagram.process(), "callsItself");
                round[0] = true;
            } else if (!passing.isEmpty()) {
                Waits.check(diagram, passing, report);
            }
        });
        if (!round[0]) {
            Courses.check(release, platform);
            SignOffRules.check(release, platform);
            Protected.legal(release);
        }
    }

    private void references(Diagram diagram, XmlNode node, Findings report) {
        reference(node.attribute("calledElement"), release.diagrams().keySet(), node, 0, report);
        reference(Step.decision(node), release.tables().keySet(), node, 1, report);
        reference(Step.form(node), release.forms().keySet(), node, 2, report);
        diagram.message(node)
                .filter(name -> !platform.messages().containsKey(name))
                .ifPresent(name -> report.error(
                        node,
                        "message",
                        name,
                        String.join(", ", platform.messages().keySet())));
    }

    private static void reference(String name, Set<String> there, XmlNode node, int kind, Findings report) {
        if (!name.isEmpty() && !there.contains(name)) {
            report.error(node, "notInRelease", name, kind);
        }
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        return calls(from).anyMatch(called -> called.equals(to) || seen.add(called) && reaches(called, to, seen));
    }

    private Stream<String> calls(String process) {
        return release.diagram(process).stream()
                .flatMap(diagram -> diagram.nodes().stream())
                .map(node -> node.attribute("calledElement"))
                .filter(called -> !called.isEmpty());
    }

    /** The processes that run from start to end without stopping, given those that they call. */
    private Set<String> passing() {
        Set<String> passing = new HashSet<>();
        while (release.diagrams().entrySet().stream()
                .anyMatch(entry -> !passing.contains(entry.getKey())
                        && Waits.passes(entry.getValue(), passing)
                        && passing.add(entry.getKey()))) {
            // until no further one is found
        }
        return passing;
    }
}

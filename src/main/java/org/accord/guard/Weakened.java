package org.accord.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A release held against the one that is in force: no sign-off is taken away or gone round, and nothing needed is missing. */
final class Weakened {

    private static final List<String> ONLY_STRENGTHENED =
            List.of(SignOff.PROCESS, "rule-change", "indicator-set-codesign");

    private final Release release;
    private final Release active;
    private final Platform platform;
    private final Findings whole;

    private Weakened(Release release, Release active, Platform platform, Findings whole) {
        this.release = release;
        this.active = active;
        this.platform = platform;
        this.whole = whole;
    }

    /** @param whole takes what is about no file that is there */
    static void check(Release release, Release active, Platform platform, Findings whole) {
        Weakened weakened = new Weakened(release, active, platform, whole);
        weakened.needed();
        active.diagrams().forEach(weakened::diagram);
        Protected.signatories(release, active);
    }

    private void needed() {
        needed(platform.starts().keySet(), release.diagrams().keySet(), 0);
        needed(platform.tables().keySet(), release.tables().keySet(), 1);
        needed(platform.forms().keySet(), release.forms().keySet(), 2);
        platform.forms().forEach((id, part) -> {
            Release.Form form = release.forms().get(id);
            if (form != null) {
                part.takes().keySet().stream()
                        .filter(key -> form.field(key).isEmpty())
                        .forEach(key -> release.report(form).error(form.id(), "neededField", key));
            }
        });
    }

    private void needed(Set<String> names, Set<String> there, int kind) {
        names.stream().filter(name -> !there.contains(name)).forEach(name -> whole.error("", "needed", name, kind));
    }

    private void diagram(String id, Diagram before) {
        Diagram now = release.diagrams().get(id);
        if (now == null) {
            calls(before).findFirst().ifPresent(call -> whole.error("", "signOff.processGone", id));
            return;
        }
        Findings report = release.report(now);
        if (ONLY_STRENGTHENED.contains(id)) {
            Strengthened.check(now, before, report);
        }
        calls(before).forEach(call -> kept(now, before, call, report));
        unguarded(now, before, SignOff::approves, report);
    }

    private static Stream<XmlNode> calls(Diagram diagram) {
        return diagram.nodes().stream().filter(SignOff::isCall);
    }

    /** The same words are still signed, on the same level of the diagram, and what was behind it still is. */
    private void kept(Diagram now, Diagram before, XmlNode call, Findings report) {
        String level = before.scope(call).id();
        Predicate<XmlNode> same =
                node -> SignOff.isCall(node) && SignOff.subject(node).equals(SignOff.subject(call));
        boolean there = now.nodes().stream()
                .anyMatch(node -> same.test(node) && now.scope(node).id().equals(level));
        if (!there) {
            report.error(
                    now.has(level) ? level : now.process().id(),
                    "signOff.taken",
                    SignOff.subject(call).orElse("?"));
            return;
        }
        Reach around = reach(now, same, flow -> false);
        guarded(before, reach(before, same, flow -> false))
                .filter(around::comesTo)
                .filter(node -> now.has(node.id()))
                .findFirst()
                .ifPresent(node -> report.error(
                        node.id(), "signOff.bypassed", SignOff.subject(call).orElse("?")));
    }

    /** What needed a yes still needs one. */
    private void unguarded(Diagram now, Diagram before, Predicate<XmlNode> approves, Findings report) {
        Reach reach = reach(now, node -> false, approves);
        Set<String> blocks = new HashSet<>();
        guarded(before, reach(before, node -> false, approves)).forEach(node -> {
            blocks.add(Step.block(node));
            if (now.has(node.id()) && reach.comesTo(node)) {
                report.error(node.id(), "signOff.unguarded");
            }
        });
        Reach without = reach(before, node -> false, approves);
        before.nodes().stream().filter(without::comesTo).map(Step::block).forEach(blocks::remove);
        blocks.remove("");
        now.nodes().stream()
                .filter(node -> blocks.contains(Step.block(node)) && reach.comesTo(node) && !before.has(node.id()))
                .forEach(node -> report.error(node, "signOff.unguarded"));
    }

    private static Stream<XmlNode> guarded(Diagram diagram, Reach without) {
        Reach all = Reach.fromTheStart(diagram, node -> false, flow -> false);
        return diagram.nodes().stream().filter(node -> all.comesTo(node) && !without.comesTo(node));
    }

    private Reach reach(Diagram diagram, Predicate<XmlNode> stops, Predicate<XmlNode> closed) {
        return Reach.fromTheStart(
                diagram, stops, flow -> closed.test(flow) || SignOffRules.resumes(flow, platform.resumptions()));
    }
}

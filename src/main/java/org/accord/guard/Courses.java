package org.accord.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accord.guard.Platform.Use;

/** Every process of a release, followed with each set of variables that the platform or a caller gives it. */
final class Courses {

    private static final int MOST = 300;

    private record Asked(String process, Map<String, ValueSet> given) {}

    private final Release release;
    private final Platform platform;
    private final Writes writes;
    private final Map<Asked, Course.Outcome> followed = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Reads reads;

    private Courses(Release release, Platform platform) {
        this.release = release;
        this.platform = platform;
        this.writes = new Writes(release, platform, this);
        this.reads = new Reads(release, platform);
    }

    /** Only asked of releases in which no call leads back to its caller. */
    static void check(Release release, Platform platform) {
        Courses courses = new Courses(release, platform);
        platform.starts().forEach((process, part) -> courses.started(process, part.gives()));
        // What nobody starts or calls yet is read as if all were given that diagrams may give
        release.diagrams().keySet().stream()
                .filter(process -> !courses.seen.contains(process))
                .toList()
                .forEach(courses::unused);
        courses.reads.neverSaid();
    }

    private void started(String process, Map<String, Use> gives) {
        Map<String, ValueSet> given = new TreeMap<>();
        gives.forEach((name, use) -> {
            if (use.sure()) {
                given.put(name, use.values());
            }
        });
        release.diagram(process).ifPresent(diagram -> follow(diagram, given));
    }

    private void unused(String process) {
        Map<String, ValueSet> given = new TreeMap<>();
        platform.blocks().values().forEach(block -> block.takes().forEach((name, use) -> {
            boolean number = use.values().sort() != ValueSet.Sort.TEXT;
            given.put(name, number ? use.values() : ValueSet.ANY_TEXT);
        }));
        release.diagram(process).ifPresent(diagram -> follow(diagram, given));
    }

    /** What a call finds afterwards. */
    Course.Outcome outcome(XmlNode call, Map<String, ValueSet> holds) {
        Map<String, ValueSet> given = new TreeMap<>();
        for (XmlNode in : Step.mappings(call, "in")) {
            String source = in.attribute("source");
            given.put(
                    in.attribute("target"),
                    source.isEmpty()
                            ? ValueSet.code(in.attribute("sourceExpression"))
                            : holds.getOrDefault(source, ValueSet.ANY_TEXT));
        }
        return release.diagram(call.attribute("calledElement"))
                .map(diagram -> follow(diagram, given))
                .orElse(Course.Outcome.NOTHING);
    }

    private Course.Outcome follow(Diagram diagram, Map<String, ValueSet> given) {
        String process = diagram.process().id();
        seen.add(process);
        Asked asked = new Asked(process, given);
        Course.Outcome known = followed.get(asked);
        if (known != null || followed.size() >= MOST) {
            return known == null ? Course.Outcome.NOTHING : known;
        }
        Course course = new Course(diagram, writes, platform.resumptions(), given).follow();
        Course.Outcome outcome = course.outcome();
        followed.put(asked, outcome);
        reads.judge(diagram, course);
        return outcome;
    }
}

package org.accord.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The same thing in both versions. */
record Pair(Item before, Item after) {

    List<Fact> facts() {
        Set<String> paths = new LinkedHashSet<>(before.facts().keySet());
        paths.addAll(after.facts().keySet());
        List<Fact> facts = new ArrayList<>();
        for (String path : paths) {
            boolean both = before.facts().containsKey(path) && after.facts().containsKey(path);
            if (!both || !before.fact(path).equals(after.fact(path))) {
                facts.add(new Fact(path, before.fact(path), after.fact(path)));
            }
        }
        if (!before.type().equals(after.type())
                && facts.stream().noneMatch(fact -> fact.path().equals("type"))) {
            facts.add(new Fact("type", before.type(), after.type()));
        }
        facts.removeIf(fact -> repeated(fact, facts));
        return facts;
    }

    /** That something is there or how it is called is said by what it says. */
    private static boolean repeated(Fact fact, List<Fact> facts) {
        String path = fact.path();
        boolean mark = path.endsWith("#there") || path.endsWith("]/@name") || path.endsWith("]/@target");
        String around = path.substring(0, path.lastIndexOf('/') + 1);
        return mark
                && facts.stream()
                        .anyMatch(other -> other != fact
                                && other.path().startsWith(around)
                                && !other.path().endsWith("#there"));
    }
}

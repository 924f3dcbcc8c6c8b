package org.accord.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Finds in two versions of a list the items that are one and the same thing, changed or moved. */
final class ItemMatching {

    private static final double SAME_THING = 0.5;

    /** Beyond so many comparisons items are matched by their place. */
    private static final long MAX_COMPARISONS = 40_000;

    /** The positions of one thing before and after. */
    record Pair(int before, int after, double likeness) {}

    private ItemMatching() {}

    /** In the order that the items have now. */
    static List<Pair> pairs(Component list, JsonNode before, JsonNode after) {
        List<Pair> candidates = new ArrayList<>();
        boolean byPlace = (long) before.size() * after.size() > MAX_COMPARISONS;
        for (int i = 0; i < before.size(); i++) {
            for (int j = byPlace ? i : 0; j < (byPlace ? Math.min(i + 1, after.size()) : after.size()); j++) {
                double likeness = likeness(list, before.get(i), after.get(j)) - Math.abs(i - j) * 1e-6;
                if (likeness >= SAME_THING - 0.01) {
                    candidates.add(new Pair(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Set<Integer> taken = new HashSet<>();
        Set<Integer> given = new HashSet<>();
        TreeMap<Integer, Pair> chosen = new TreeMap<>();
        for (Pair pair : candidates) {
            if (!taken.contains(pair.before()) && !given.contains(pair.after())) {
                taken.add(pair.before());
                given.add(pair.after());
                chosen.put(pair.after(), pair);
            }
        }
        return List.copyOf(chosen.values());
    }

    /** From 0 to 1. What the thing is called, its first words, weighs as much as all the rest. */
    private static double likeness(Component list, JsonNode before, JsonNode after) {
        List<Component> fields =
                list.children().stream().flatMap(Component::inSameObject).toList();
        Component name = Differences.naming(list);
        double rest = 0;
        double common = 0;
        for (Component field : fields) {
            if (field != name && (before.has(field.key()) || after.has(field.key()))) {
                rest++;
                common += before.path(field.key()).equals(after.path(field.key())) ? 1 : 0;
            }
        }
        double others = rest == 0 ? 0 : common / rest;
        if (name == null) {
            return others;
        }
        double called = likeness(words(before, name), words(after, name));
        return rest == 0 ? called : (called + others) / 2;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return 2.0 * shared.size() / (one.size() + other.size());
    }

    private static Set<String> words(JsonNode item, Component name) {
        String text =
                item.path(name.key()).asString("").toLowerCase(Locale.ROOT).strip();
        return text.isEmpty() ? Set.of() : new HashSet<>(List.of(text.split("[^\\p{L}\\p{N}]+")));
    }
}

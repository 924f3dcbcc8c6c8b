package org.accord.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

/** Which item of one version is which of the other. */
final class Pairs {

    private final Map<String, Item> lost;
    private final Map<String, Item> found;
    private final Map<String, Item> beforeOf = new HashMap<>();
    private final Map<String, Item> afterOf = new HashMap<>();
    private final Model after;

    Pairs(Model before, Model after) {
        this.after = after;
        lost = new LinkedHashMap<>(before.items());
        found = new LinkedHashMap<>(after.items());
        by(Item::key);
    }

    /** Pairs what is left where just one on each side has that name; "" is no name. */
    Pairs by(Function<Item, String> name) {
        Map<String, Optional<Item>> olds = index(lost.values(), name);
        Map<String, Optional<Item>> news = index(found.values(), name);
        olds.forEach((key, old) ->
                old.ifPresent(item -> news.getOrDefault(key, Optional.empty()).ifPresent(other -> pair(item, other))));
        return this;
    }

    /** Pairs what is left by how much it is alike, the most alike first; less than half is not alike. */
    Pairs alike(Predicate<Item> which, ToDoubleBiFunction<Item, Item> likeness) {
        while (true) {
            Pair best = null;
            double most = 0.5;
            for (Item old : lost.values().stream().filter(which).toList()) {
                for (Item now : found.values().stream().filter(which).toList()) {
                    double much = likeness.applyAsDouble(old, now);
                    if (much >= most && (best == null || much > most)) {
                        most = much;
                        best = new Pair(old, now);
                    }
                }
            }
            if (best == null) {
                return this;
            }
            pair(best.before(), best.after());
        }
    }

    private void pair(Item before, Item now) {
        lost.remove(before.key());
        found.remove(now.key());
        beforeOf.put(now.key(), before);
        afterOf.put(before.key(), now);
    }

    private static Map<String, Optional<Item>> index(Iterable<Item> items, Function<Item, String> name) {
        Map<String, Optional<Item>> byName = new LinkedHashMap<>();
        for (Item item : items) {
            String called = name.apply(item);
            if (!called.isEmpty()) {
                byName.merge(called, Optional.of(item), (one, other) -> Optional.empty());
            }
        }
        return byName;
    }

    List<Item> added() {
        return List.copyOf(found.values());
    }

    List<Item> removed() {
        return List.copyOf(lost.values());
    }

    List<Pair> both() {
        List<Pair> both = new ArrayList<>();
        after.all()
                .filter(item -> beforeOf.containsKey(item.key()))
                .forEach(item -> both.add(new Pair(beforeOf.get(item.key()), item)));
        return both;
    }

    /** What the item of the new version was called in the old one; itself when it is new. */
    String before(String key) {
        return beforeOf.containsKey(key) ? beforeOf.get(key).key() : key;
    }

    /** The other way. */
    String after(String key) {
        return afterOf.containsKey(key) ? afterOf.get(key).key() : key;
    }

    boolean isNew(String key) {
        return found.containsKey(key);
    }

    boolean isGone(String key) {
        return lost.containsKey(key);
    }
}

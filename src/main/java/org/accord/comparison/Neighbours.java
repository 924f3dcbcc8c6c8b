package org.accord.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What comes before and after an element, by a name that people know. */
final class Neighbours {

    /** Further away, a neighbour says nothing about where one is. */
    private static final int FAR = 20;

    private final Model model;
    private final Map<String, List<Item>> leaving;
    private final Map<String, List<Item>> entering;

    Neighbours(Model model) {
        this.model = model;
        leaving = model.all("sequenceFlow").collect(Collectors.groupingBy(flow -> flow.fact("@sourceRef")));
        entering = model.all("sequenceFlow").collect(Collectors.groupingBy(flow -> flow.fact("@targetRef")));
    }

    List<Item> leaving(String node) {
        return leaving.getOrDefault(node, List.of());
    }

    /** The nearest named element before this one. */
    Optional<Item> neighbour(Item item) {
        List<Item> open = new ArrayList<>(List.of(item));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < open.size() && i < FAR; i++) {
            for (Item before : before(open.get(i))) {
                if (!DiagramSide.name(before).french().isEmpty()) {
                    return Optional.of(before);
                } else if (seen.add(before.key())) {
                    open.add(before);
                }
            }
        }
        return Optional.empty();
    }

    private List<Item> before(Item item) {
        String host = item.fact("@attachedToRef");
        if (!host.isEmpty()) {
            return List.of(model.item(host));
        }
        return entering.getOrDefault(item.key(), List.of()).stream()
                .map(flow -> model.item(flow.fact("@sourceRef")))
                .toList();
    }

    /** The nearest named elements that this one leads to. */
    Optional<Item> next(String key) {
        List<String> open = new ArrayList<>(List.of(key));
        for (int i = 0; i < open.size() && i < FAR; i++) {
            for (Item flow : leaving(open.get(i))) {
                Item to = model.item(flow.fact("@targetRef"));
                if (!DiagramSide.name(to).french().isEmpty()) {
                    return Optional.of(to);
                }
                open.add(to.key());
            }
        }
        return Optional.empty();
    }
}

package org.accord.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.comparison.Said.Text;

/** One of the two diagrams: how its elements are spoken of and what comes before and after them. */
final class DiagramSide {

    static final String SIGN_OFF = "joint-sign-off";

    /** Kinds for which there are words of their own. */
    private static final Set<String> KINDS = Set.of(
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "receiveTask",
            "callActivity",
            "exclusiveGateway",
            "parallelGateway",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "sequenceFlow",
            "textAnnotation",
            "association",
            "message",
            "error",
            "process",
            "definitions");

    private final Model model;
    private final Map<String, List<Item>> leaving;
    private final Map<String, List<Item>> entering;

    DiagramSide(Model model) {
        this.model = model;
        leaving = model.all("sequenceFlow").collect(Collectors.groupingBy(flow -> flow.fact("@sourceRef")));
        entering = model.all("sequenceFlow").collect(Collectors.groupingBy(flow -> flow.fact("@targetRef")));
    }

    Item item(String key) {
        return model.item(key);
    }

    boolean has(String key) {
        return model.has(key);
    }

    List<Item> leaving(String node) {
        return leaving.getOrDefault(node, List.of());
    }

    String kind(Item item) {
        if (item.fact("@calledElement").equals(SIGN_OFF)) {
            return "signOff";
        } else if (item.type().equals("subProcess")) {
            return item.key().startsWith("stage_")
                    ? "stage"
                    : item.fact("@triggeredByEvent").equals("true") ? "side" : "part";
        } else if (item.type().equals("boundaryEvent")) {
            return item.facts().keySet().stream().anyMatch(path -> path.startsWith("timer")) ? "delay" : "boundary";
        }
        return KINDS.contains(item.type()) ? item.type() : "element";
    }

    /** {@code la tâche « Signer »}, or where it stands when it has no name. */
    Said the(Item item) {
        return Said.of("kind." + kind(item) + ".the", named(item));
    }

    Said a(Item item) {
        return Said.of("kind." + kind(item) + ".a", named(item));
    }

    Said named(Item item) {
        if (item.type().equals("sequenceFlow")) {
            return flow(item);
        }
        Text name = name(item);
        if (!name.french().isEmpty()) {
            return Said.of("named", name);
        }
        return neighbour(item)
                .map(before -> Said.of("unnamed.after", name(before)))
                .orElse(Said.of("unnamed"));
    }

    private Said flow(Item flow) {
        Said from = place(flow.fact("@sourceRef"));
        Said to = place(flow.fact("@targetRef"));
        Text name = name(flow);
        return name.french().isEmpty() ? Said.of("flow", from, to) : Said.of("flow.named", name, from, to);
    }

    static Text name(Item item) {
        Text name = Names.ofElement(item, "name");
        return name.french().isEmpty() && item.type().equals("textAnnotation")
                ? Names.text(item.fact("text/#text"), "")
                : name;
    }

    /** An element by its name, or by what comes before it. */
    Said place(String key) {
        Item item = item(key);
        Text name = name(item);
        if (!name.french().isEmpty()) {
            return Said.of("quoted", name);
        }
        return neighbour(item)
                .map(before -> Said.of("place.after", name(before)))
                .orElse(Said.of("place.unnamed", Said.of("kind." + kind(item) + ".bare")));
    }

    /** The nearest named element before this one. */
    Optional<Item> neighbour(Item item) {
        List<Item> open = new ArrayList<>(List.of(item));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < open.size() && i < 20; i++) {
            for (Item before : before(open.get(i))) {
                if (!name(before).french().isEmpty()) {
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
            return List.of(item(host));
        }
        return entering.getOrDefault(item.key(), List.of()).stream()
                .map(flow -> item(flow.fact("@sourceRef")))
                .toList();
    }

    /** The nearest named elements that this one leads to. */
    Optional<Item> next(String key) {
        List<String> open = new ArrayList<>(List.of(key));
        for (int i = 0; i < open.size() && i < 20; i++) {
            for (Item flow : leaving(open.get(i))) {
                Item to = item(flow.fact("@targetRef"));
                if (!name(to).french().isEmpty()) {
                    return Optional.of(to);
                }
                open.add(to.key());
            }
        }
        return Optional.empty();
    }

    /** {@code  après « Écrire le plan »}, {@code  sur « Signer »}, {@code  dans « Plan »}. */
    Said where(Item item) {
        if (item.says("@attachedToRef")) {
            return Said.of("where.on", place(item.fact("@attachedToRef")));
        }
        Optional<Item> before = neighbour(item);
        if (before.isPresent()) {
            return Said.of("where.after", Said.of("quoted", name(before.get())));
        }
        Item around = item(item.parent());
        return name(around).french().isEmpty() ? Said.text("") : Said.of("where.in", Said.of("quoted", name(around)));
    }

    Item message(Item event) {
        return item(event.facts().entrySet().stream()
                .filter(fact -> fact.getKey().endsWith("messageRef"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(""));
    }
}

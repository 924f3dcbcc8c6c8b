package org.accord.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Neighbours neighbours;

    DiagramSide(Model model) {
        this.model = model;
        neighbours = new Neighbours(model);
    }

    Item item(String key) {
        return model.item(key);
    }

    List<Item> leaving(String node) {
        return neighbours.leaving(node);
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

    Optional<Item> neighbour(Item item) {
        return neighbours.neighbour(item);
    }

    Optional<Item> next(String key) {
        return neighbours.next(key);
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
}

package org.accord.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;

/** Steps and ways that come, go or lead elsewhere. */
final class StepSentences {

    private static final String CONDITION = "conditionExpression/#text";

    private final DiagramSide old;
    private final DiagramSide now;
    private final Pairs pairs;
    private final FileWords words;
    private final FeelWords feel;

    StepSentences(DiagramSide old, DiagramSide now, Pairs pairs, FileWords words) {
        this.old = old;
        this.now = now;
        this.pairs = pairs;
        this.words = words;
        feel = new FeelWords(words);
    }

    Change added(Item item) {
        if (item.type().equals("sequenceFlow")) {
            return addedFlow(item);
        }
        String kind = now.kind(item);
        Said where = DiagramSide.name(item).french().isEmpty() ? Said.text("") : now.where(item);
        Said sentence = Said.of("added." + gender(kind), now.a(item), where, details(item));
        return Change.of(Sort.ADDED, item.key(), new Fact("", "", item.key()), weight(kind, item), sentence);
    }

    Change removed(Item item) {
        if (item.type().equals("sequenceFlow")) {
            return removedFlow(item);
        }
        String kind = old.kind(item);
        Said sentence = Said.of("removed." + gender(kind), old.the(item), after(item));
        return Change.of(Sort.REMOVED, item.key(), new Fact("", item.key(), ""), weight(kind, item), sentence);
    }

    /** In French a step is ajoutée and a choice ajouté. */
    private static String gender(String kind) {
        return Set.of(
                                "exclusiveGateway",
                                "parallelGateway",
                                "startEvent",
                                "delay",
                                "sequenceFlow",
                                "message",
                                "element",
                                "association",
                                "process",
                                "definitions")
                        .contains(kind)
                ? "m"
                : "f";
    }

    private static Weight weight(String kind, Item item) {
        boolean right = kind.equals("signOff")
                || kind.equals("delay")
                || item.says("messageEventDefinition/@messageRef")
                || item.type().equals("userTask")
                        && item.fact("@camunda:candidateGroups").matches(".*(PERSON|CAREGIVER|REPRESENTATIVE|slot).*");
        if (right) {
            return Weight.RIGHTS;
        }
        return Set.of("textAnnotation", "association", "message", "error").contains(kind)
                ? Weight.TECHNICAL
                : Weight.PEOPLE;
    }

    private Said details(Item item) {
        List<Said> details = new ArrayList<>();
        if (item.says("@camunda:candidateGroups")) {
            details.add(Said.of("detail.for", ElementSentences.slots(item.fact("@camunda:candidateGroups"))));
        }
        if (item.says("@camunda:formRef")) {
            details.add(Said.of("detail.form", words.form(item.fact("@camunda:formRef"))));
        }
        if (item.says("@camunda:decisionRef")) {
            details.add(Said.of("detail.decision", words.decision(item.fact("@camunda:decisionRef"))));
        }
        String subject = item.fact("in[subject]/@sourceExpression");
        if (!subject.isEmpty()) {
            details.add(Said.of("detail.subject", words.form(subject)));
        }
        item.facts().forEach((path, value) -> {
            if (ElementSentences.TIMES.contains(path)) {
                details.add(Said.of("detail.time", ElementSentences.timeOf(path, value)));
            }
        });
        return details.isEmpty() ? Said.text("") : Said.of("detail", new Said.Several(details, "comparison.comma"));
    }

    /** What now follows on what came before the step that is gone. */
    private Said after(Item gone) {
        Optional<Item> before = old.neighbour(gone).filter(item -> !pairs.isGone(item.key()));
        Optional<Item> next = before.flatMap(item -> now.next(pairs.after(item.key())));
        return before.isPresent() && next.isPresent() && !gone.says("@attachedToRef")
                ? Said.of(
                        "removed.next",
                        Said.of("quoted", DiagramSide.name(before.get())),
                        Said.of("quoted", DiagramSide.name(next.get())))
                : Said.text("");
    }

    private Change addedFlow(Item flow) {
        boolean within = pairs.isNew(flow.fact("@sourceRef")) || pairs.isNew(flow.fact("@targetRef"));
        Said sentence = flow.says(CONDITION)
                ? Said.of("flow.added.when", now.named(flow), feel.condition(flow.fact(CONDITION)))
                : Said.of("flow.added", now.named(flow));
        Change change = Change.of(Sort.ADDED, flow.key(), new Fact("", "", flow.key()), ofCondition(flow), sentence);
        return within && !flow.says(CONDITION) ? change.untold() : change;
    }

    private Change removedFlow(Item flow) {
        boolean within = pairs.isGone(flow.fact("@sourceRef")) || pairs.isGone(flow.fact("@targetRef"));
        boolean replaced = old.item(flow.fact("@sourceRef"))
                        .type()
                        .matches("userTask|serviceTask|callActivity|startEvent|subProcess")
                && now.leaving(pairs.after(flow.fact("@sourceRef"))).stream()
                        .anyMatch(other -> pairs.isNew(other.key()));
        Said sentence = Said.of("flow.removed", old.named(flow));
        Change change = Change.of(Sort.REMOVED, flow.key(), new Fact("", flow.key(), ""), ofCondition(flow), sentence);
        return within || replaced && !flow.says(CONDITION) ? change.untold() : change;
    }

    private static Weight ofCondition(Item flow) {
        return ElementSentences.ofCondition(flow.fact(CONDITION));
    }

    /** The flow that a new step was dropped on is told with the step. */
    Change rerouted(Pair pair) {
        Item before = pair.before();
        Item after = pair.after();
        boolean within = pairs.isNew(after.fact("@sourceRef"))
                || pairs.isNew(after.fact("@targetRef"))
                || pairs.isGone(before.fact("@sourceRef"))
                || pairs.isGone(before.fact("@targetRef"));
        Said sentence = Said.of(
                "flow.rerouted",
                old.named(before),
                now.place(after.fact("@sourceRef")),
                now.place(after.fact("@targetRef")));
        Fact fact = new Fact("@targetRef", ends(before), ends(after));
        Change change = Change.of(Sort.CHANGED, pair, fact, ofCondition(after), sentence);
        boolean renamed = pairs.before(after.fact("@sourceRef")).equals(before.fact("@sourceRef"))
                && pairs.before(after.fact("@targetRef")).equals(before.fact("@targetRef"));
        return renamed || within && !after.says(CONDITION) ? change.untold() : change;
    }

    private static String ends(Item flow) {
        return flow.fact("@sourceRef") + " → " + flow.fact("@targetRef");
    }

    Change elsewhere(Pair pair) {
        Said to = now.place(pair.after().parent());
        Said sentence = Said.of("moved", now.the(pair.after()), to);
        Fact fact = new Fact("parent", pair.before().parent(), pair.after().parent());
        return Change.of(Sort.MOVED, pair, fact, Weight.PEOPLE, sentence);
    }

    Change otherOrder(Pair pair) {
        List<Said> ways = now.leaving(pair.after().key()).stream()
                .map(flow -> now.place(flow.fact("@targetRef")))
                .collect(Collectors.toList());
        Said sentence = Said.of("order", now.the(pair.after()), new Said.Several(ways, "comparison.then"));
        return Change.of(Sort.MOVED, pair, new Fact("order", "·", "··"), Weight.PEOPLE, sentence);
    }
}

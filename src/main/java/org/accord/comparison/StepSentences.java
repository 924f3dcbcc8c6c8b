package org.accord.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;

/** Steps and ways that come, go or lead elsewhere. */
final class StepSentences {

    private final DiagramSide old;
    private final DiagramSide now;
    private final Pairs pairs;
    private final FileWords words;
    private final FlowSentences flows;

    StepSentences(DiagramSide old, DiagramSide now, Pairs pairs, FileWords words, FlowSentences flows) {
        this.old = old;
        this.now = now;
        this.pairs = pairs;
        this.words = words;
        this.flows = flows;
    }

    Change added(Item item) {
        if (item.type().equals("sequenceFlow")) {
            return flows.added(item);
        }
        String kind = now.kind(item);
        Said where = DiagramSide.name(item).french().isEmpty() ? Said.text("") : now.where(item);
        Said sentence = Said.of("added." + gender(kind), now.a(item), where, details(item));
        return Change.of(Sort.ADDED, item.key(), new Fact("", "", item.key()), weight(kind, item), sentence);
    }

    Change removed(Item item) {
        if (item.type().equals("sequenceFlow")) {
            return flows.removed(item);
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
            details.add(Said.of("detail.for", Phrases.slots(item.fact("@camunda:candidateGroups"))));
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
            if (Phrases.TIMES.contains(path)) {
                details.add(Said.of("detail.time", Phrases.timeOf(path, value)));
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

    Change elsewhere(Pair pair) {
        Said to = now.place(pair.after().parent());
        Said sentence = Said.of("moved", now.the(pair.after()), to);
        Fact fact = new Fact("parent", pair.before().parent(), pair.after().parent());
        return Change.of(Sort.MOVED, pair, fact, Weight.PEOPLE, sentence);
    }
}

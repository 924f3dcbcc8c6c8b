package org.accord.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;

/** What is different between two versions of a form. */
final class FormChanges {

    private final Model before;
    private final Model after;
    private final Pairs pairs;
    private final ComponentSentences sentences;
    private final ChoiceSentences choices;
    private final QuestionSentences questions;
    private final List<Change> changes = new ArrayList<>();

    FormChanges(Model before, Model after, FileWords words) {
        this.before = before;
        this.after = after;
        pairs = pairs(before, after);
        choices = new ChoiceSentences(words);
        sentences = new ComponentSentences(words, choices);
        questions = new QuestionSentences(before, after, words);
    }

    /** Answers by their key, then by id, then by what is asked. */
    static Pairs pairs(Model before, Model after) {
        return new Pairs(before, after)
                .by(item -> item.fact("id"))
                .by(item -> item.type() + item.parent() + Names.ofComponent(item));
    }

    List<Change> list() {
        pairs.added().stream().filter(FormChanges::component).forEach(item -> changes.add(questions.added(item)));
        pairs.removed().stream().filter(FormChanges::component).forEach(item -> changes.add(questions.removed(item)));
        pairs.both().forEach(this::changed);
        moved();
        layout();
        return changes;
    }

    private static boolean component(Item item) {
        return !item.type().equals("form");
    }

    private void changed(Pair pair) {
        List<Fact> facts = pair.facts();
        for (Fact fact : facts) {
            Change change = sentences.of(pair, fact);
            changes.add(ComponentSentences.follows(fact, facts) ? change.untold() : change);
        }
        List<String> old = options(pair.before());
        List<String> now = options(pair.after());
        if (!Order.moved(old, now).isEmpty()) {
            changes.add(choices.otherOrder(pair, now));
        }
    }

    /** The values of its choices as they stand. */
    private static List<String> options(Item component) {
        return component.facts().keySet().stream()
                .filter(path -> path.startsWith("values[") && path.endsWith("].value"))
                .map(path -> component.fact(path))
                .toList();
    }

    private void moved() {
        for (Pair pair : pairs.both()) {
            if (!pairs.before(pair.after().parent()).equals(pair.before().parent())) {
                changes.add(questions.elsewhere(pair));
            }
        }
        Map<String, List<Item>> inside =
                after.all().filter(FormChanges::component).collect(Collectors.groupingBy(Item::parent));
        inside.forEach((parent, children) -> {
            List<String> old = before.all()
                    .filter(item -> item.parent().equals(pairs.before(parent)))
                    .map(Item::key)
                    .toList();
            List<String> now =
                    children.stream().map(item -> pairs.before(item.key())).toList();
            Order.moved(old, now).forEach(key -> changes.add(questions.moved(after.item(pairs.after(key)), children)));
        });
    }

    private void layout() {
        List<String> drawn = Stream.concat(before.layout().keySet().stream(), after.layout().keySet().stream())
                .distinct()
                .filter(key -> !pairs.isGone(key) && !pairs.isNew(pairs.after(key)))
                .filter(key ->
                        !Objects.equals(before.layout().get(key), after.layout().get(pairs.after(key))))
                .toList();
        if (!drawn.isEmpty()) {
            changes.add(new Change(Sort.LAYOUT, drawn, "layout", "", "", Weight.LAYOUT, Said.of("drawn.form"), true));
        }
    }
}

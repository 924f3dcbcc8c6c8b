package org.accord.comparison;

import java.util.ArrayList;
import java.util.List;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;
import org.accord.comparison.Said.Several;

/** Questions that come, go or move. */
final class QuestionSentences {

    private final Model before;
    private final Model after;
    private final FileWords words;
    private final FeelWords feel;

    QuestionSentences(Model before, Model after, FileWords words) {
        this.before = before;
        this.after = after;
        this.words = words;
        feel = new FeelWords(words);
    }

    private Said form() {
        return words.title();
    }

    /** A part without a title has only an identifier, which says nothing to anybody. */
    static Said it(Item item) {
        if (item.type().matches("group|dynamiclist") && !item.says("label")) {
            return Said.of("form.untitled", Said.of("component." + item.type()));
        }
        return Said.of("quoted", item.type().equals("form") ? Names.ofForm(item) : Names.ofComponent(item));
    }

    static Said slots(String codes) {
        return codes.isEmpty() ? Said.of("everybody") : Phrases.slots(codes);
    }

    private Weight weight(Item item, Weight otherwise) {
        return item.says("properties.audience") ? Weight.RIGHTS : otherwise;
    }

    Change added(Item item) {
        Said sentence = Said.of("form.added." + sort(item), form(), it(item), within(after, item), details(item));
        return Change.of(Sort.ADDED, item.key(), new Fact("", "", item.key()), weight(item, ofSort(item)), sentence);
    }

    Change removed(Item item) {
        Said sentence = Said.of("form.removed." + sort(item), form(), it(item), within(before, item));
        return Change.of(Sort.REMOVED, item.key(), new Fact("", item.key(), ""), weight(item, ofSort(item)), sentence);
    }

    private static Weight ofSort(Item item) {
        return item.type().matches("separator|spacer") ? Weight.LAYOUT : Weight.PEOPLE;
    }

    private static String sort(Item item) {
        return switch (item.type()) {
            case "text" -> "text";
            case "group" -> "group";
            case "dynamiclist" -> "list";
            case "separator", "spacer" -> "space";
            default -> item.fact("readonly").equals("true") ? "shown" : "question";
        };
    }

    private static Said within(Model model, Item item) {
        Item around = model.item(item.parent());
        return around.type().isEmpty() || around.type().equals("form")
                ? Said.text("")
                : Said.of("form.within", it(around));
    }

    private Said details(Item item) {
        List<Said> details = new ArrayList<>();
        details.add(Said.of(item.fact("validate.required").equals("true") ? "form.required" : "form.optional"));
        List<Said> choices = item.facts().keySet().stream()
                .filter(path -> path.startsWith("values[") && path.endsWith("].value"))
                .map(path -> (Said) Said.of("quoted", Names.ofOption(item, item.fact(path))))
                .toList();
        if (!choices.isEmpty()) {
            details.add(Said.of("form.choices", new Several(choices, "comparison.comma")));
        }
        if (item.says("conditional.hide")) {
            details.add(Said.of("form.hidden", feel.condition(item.fact("conditional.hide"))));
        }
        if (item.says("properties.audience")) {
            details.add(Said.of("form.for", slots(item.fact("properties.audience"))));
        }
        return new Several(details, "comparison.semicolon");
    }

    Change moved(Item item, List<Item> siblings) {
        int place = siblings.indexOf(item);
        Said sentence = place == 0
                ? Said.of("form.moved.first", form(), it(item))
                : Said.of("form.moved", form(), it(item), it(siblings.get(place - 1)));
        return Change.of(Sort.MOVED, item.key(), new Fact("order", "·", "··"), Weight.PEOPLE, sentence);
    }

    Change elsewhere(Pair pair) {
        Item around = after.item(pair.after().parent());
        Said sentence = around.type().equals("form")
                ? Said.of(
                        "form.moved.out",
                        form(),
                        it(pair.after()),
                        it(before.item(pair.before().parent())))
                : Said.of("form.moved.into", form(), it(pair.after()), it(around));
        Fact fact = new Fact("parent", pair.before().parent(), pair.after().parent());
        return Change.of(Sort.MOVED, pair, fact, Weight.PEOPLE, sentence);
    }
}

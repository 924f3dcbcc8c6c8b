package org.accord.comparison;

import java.util.Optional;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;

/** Rules that come, go or move, or that ask and answer otherwise. */
final class RuleSentences {

    private final TableSides table;

    RuleSentences(TableSides table) {
        this.table = table;
    }

    Change added(Item rule, Item next) {
        String key = first() && !next.type().isEmpty() ? "rule.added.before" : "rule.added";
        Said sentence = Said.of(
                key,
                table.now().when(rule),
                table.now().answers(rule),
                table.now().when(next));
        return Change.of(Sort.ADDED, rule.key(), new Fact("", "", rule.key()), table.weight(), sentence);
    }

    Change removed(Item rule) {
        Said sentence =
                Said.of("rule.removed", table.old().when(rule), table.old().answers(rule));
        return Change.of(Sort.REMOVED, rule.key(), new Fact("", rule.key(), ""), table.weight(), sentence);
    }

    Change moved(Item rule, Item next) {
        String key = next.type().isEmpty() ? "rule.moved.last" : "rule.moved";
        Said sentence = Said.of(
                first() ? key + ".first" : key,
                table.now().when(rule),
                table.now().when(next));
        boolean counts = !table.policy().matches("UNIQUE|ANY|");
        Weight weight = counts ? table.weight() : Weight.TECHNICAL;
        return Change.of(Sort.MOVED, rule.key(), new Fact("order", "·", "··"), weight, sentence);
    }

    private boolean first() {
        return table.policy().equals("FIRST");
    }

    Change asks(Changed changed) {
        Pair rule = changed.pair();
        return changed.of(
                table.weight(),
                Said.of(
                        "rule.input",
                        table.old().when(rule.before()),
                        table.now().when(rule.after())));
    }

    Change answers(Changed changed) {
        Fact fact = changed.fact();
        Item column = table.after().has(fact.name())
                ? table.after().item(fact.name())
                : table.before().item(fact.name());
        String name = column.fact("@name");
        Said when = table.now().when(changed.item());
        if (RuleWords.REASONS.contains(name)) {
            String text = fact.after().replaceAll("^\"|\"$", "");
            return changed.words(Said.of("rule." + name, when, Phrases.shown(text)));
        }
        String key = fact.isNew() ? "rule.output.new" : fact.isGone() ? "rule.output.gone" : "rule.output";
        return changed.of(
                ofAnswer(name, fact),
                Said.of(
                        key,
                        when,
                        RuleWords.label(column),
                        answer(column, fact.after()),
                        answer(column, fact.before())));
    }

    private Said answer(Item column, String cell) {
        Said answer = table.now().code(column, cell);
        return FeelWords.number(cell).isPresent() ? answer : Said.of("quoted", answer);
    }

    private Weight ofAnswer(String column, Fact fact) {
        Optional<Integer> then = FeelWords.number(fact.before());
        Optional<Integer> here = FeelWords.number(fact.after());
        boolean less = then.isPresent() && here.isPresent() && here.get() < then.get();
        boolean right = column.matches("coSign|slot|mode") || less && column.matches("(?i).*(days|within|due|hours).*");
        return right ? Weight.RIGHTS : table.weight();
    }

    /** What its author calls it. */
    Change code(Changed changed) {
        return changed.technical(
                changed.fromTo("rule.code", Phrases::shown, table.now().when(changed.item())));
    }
}

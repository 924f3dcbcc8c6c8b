package org.accord.comparison;

import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;

/** Rules and columns that come, go or move. */
final class RuleSentences {

    private final Model after;
    private final FileWords words;
    private final RuleWords old;
    private final RuleWords now;

    RuleSentences(Model before, Model after, FileWords words) {
        this.after = after;
        this.words = words;
        old = new RuleWords(before, words);
        now = new RuleWords(after, words);
    }

    private Said table() {
        return words.title();
    }

    private Weight weight() {
        return Rights.table(words.path()) ? Weight.RIGHTS : Weight.PEOPLE;
    }

    Change addedRule(Item rule, Item next) {
        String key = first(after) && !next.type().isEmpty() ? "rule.added.before" : "rule.added";
        Said sentence = Said.of(key, now.when(rule), now.answers(rule), now.when(next));
        return Change.of(Sort.ADDED, rule.key(), new Fact("", "", rule.key()), weight(), sentence);
    }

    Change removedRule(Item rule) {
        Said sentence = Said.of("rule.removed", old.when(rule), old.answers(rule));
        return Change.of(Sort.REMOVED, rule.key(), new Fact("", rule.key(), ""), weight(), sentence);
    }

    Change movedRule(Item rule, Item next) {
        String key = next.type().isEmpty() ? "rule.moved.last" : "rule.moved";
        Said sentence = Said.of(first(after) ? key + ".first" : key, now.when(rule), now.when(next));
        boolean counts = !after.item(TableModel.TABLE).fact("@hitPolicy").matches("UNIQUE|ANY|");
        return Change.of(
                Sort.MOVED, rule.key(), new Fact("order", "·", "··"), counts ? weight() : Weight.TECHNICAL, sentence);
    }

    Change addedColumn(Item column) {
        Said sentence = Said.of("column.added." + column.type(), table(), RuleWords.label(column));
        return Change.of(Sort.ADDED, column.key(), new Fact("", "", column.key()), weight(), sentence);
    }

    Change removedColumn(Item column) {
        Said sentence = Said.of("column.removed." + column.type(), table(), RuleWords.label(column));
        return Change.of(Sort.REMOVED, column.key(), new Fact("", column.key(), ""), weight(), sentence);
    }

    Change movedColumn(Item column) {
        Said sentence = Said.of("column.moved", RuleWords.label(column));
        return Change.of(Sort.MOVED, column.key(), new Fact("order", "·", "··"), Weight.TECHNICAL, sentence);
    }

    private boolean first(Model table) {
        return table.item(TableModel.TABLE).fact("@hitPolicy").equals("FIRST");
    }
}

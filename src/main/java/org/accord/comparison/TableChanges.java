package org.accord.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;

/** What is different between two versions of a decision table. */
final class TableChanges {

    private final Model before;
    private final Model after;
    private final Pairs pairs;
    private final TableSentences sentences;
    private final RuleSentences rules;
    private final ColumnSentences columns;
    private final List<Change> changes = new ArrayList<>();

    TableChanges(Model before, Model after, FileWords words) {
        this.before = before;
        this.after = after;
        pairs = pairs(before, after);
        TableSides table = TableSides.of(before, after, words);
        rules = new RuleSentences(table);
        columns = new ColumnSentences(table);
        sentences = new TableSentences(table, rules, columns);
    }

    /** Rules by their id, then by what their author calls them, then by how much they are alike. */
    static Pairs pairs(Model before, Model after) {
        return new Pairs(before, after)
                .by(item -> item.type().equals("rule") ? item.fact("description/#text") : "")
                .alike(item -> item.type().equals("rule"), TableChanges::likeness);
    }

    private static double likeness(Item one, Item other) {
        Set<String> cells = new TreeSet<>(one.facts().keySet());
        cells.addAll(other.facts().keySet());
        cells.removeIf(path -> !path.endsWith("text/#text"));
        long alike = cells.stream()
                .filter(path -> one.fact(path).equals(other.fact(path)))
                .count();
        return cells.isEmpty() ? 0 : (double) alike / cells.size();
    }

    List<Change> list() {
        pairs.added().forEach(this::added);
        pairs.removed().forEach(this::removed);
        pairs.both().forEach(this::changed);
        moved();
        if (!before.layout().equals(after.layout())
                && !before.items().isEmpty()
                && !after.items().isEmpty()) {
            Said sentence = Said.of("drawn.table");
            changes.add(Change.of(Sort.LAYOUT, "", new Fact("layout", "", ""), Weight.LAYOUT, sentence));
        }
        return changes;
    }

    private void added(Item item) {
        switch (item.type()) {
            case "rule" -> changes.add(rules.added(item, ruleAfter(item)));
            case "input", "output" -> changes.add(told(columns.added(item)));
            default -> {}
        }
    }

    private void removed(Item item) {
        switch (item.type()) {
            case "rule" -> changes.add(rules.removed(item));
            case "input", "output" -> changes.add(told(columns.removed(item)));
            default -> {}
        }
    }

    /** The columns of a table that comes or goes as a whole are told by its rules. */
    private Change told(Change change) {
        return before.items().isEmpty() || after.items().isEmpty() ? change.untold() : change;
    }

    private void changed(Pair pair) {
        boolean asked = false;
        for (Fact fact : pair.facts()) {
            boolean asks = fact.sort().equals("inputEntry[]/text/#text");
            Change change = sentences.of(pair, fact);
            changes.add(asks && asked ? change.untold() : change);
            asked |= asks;
        }
    }

    private void moved() {
        for (String type : List.of("rule", "input", "output")) {
            List<String> old = before.all(type).map(Item::key).toList();
            List<String> now =
                    after.all(type).map(item -> pairs.before(item.key())).toList();
            for (String key : Order.moved(old, now)) {
                Item item = after.item(pairs.after(key));
                changes.add(type.equals("rule") ? rules.moved(item, ruleAfter(item)) : columns.moved(item));
            }
        }
    }

    /** The rule below, or one that is nothing. */
    private Item ruleAfter(Item rule) {
        List<Item> rules = after.all("rule").toList();
        int next = rules.indexOf(rule) + 1;
        return next < rules.size() ? rules.get(next) : after.item("");
    }
}

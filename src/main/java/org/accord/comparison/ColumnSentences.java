package org.accord.comparison;

import java.util.Arrays;
import java.util.List;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;

/** Columns that come, go or move, or that read something else and allow other values. */
final class ColumnSentences {

    private final TableSides table;

    ColumnSentences(TableSides table) {
        this.table = table;
    }

    Change added(Item column) {
        Said sentence = Said.of("column.added." + column.type(), table.title(), RuleWords.label(column));
        return Change.of(Sort.ADDED, column.key(), new Fact("", "", column.key()), table.weight(), sentence);
    }

    Change removed(Item column) {
        Said sentence = Said.of("column.removed." + column.type(), table.title(), RuleWords.label(column));
        return Change.of(Sort.REMOVED, column.key(), new Fact("", column.key(), ""), table.weight(), sentence);
    }

    Change moved(Item column) {
        Said sentence = Said.of("column.moved", RuleWords.label(column));
        return Change.of(Sort.MOVED, column.key(), new Fact("order", "·", "··"), Weight.TECHNICAL, sentence);
    }

    Change reads(Changed changed) {
        Said label = RuleWords.label(changed.item());
        return changed.of(table.weight(), changed.fromTo("column.reads", ColumnSentences::formula, label));
    }

    private static Said formula(String feel) {
        return feel.isEmpty() ? Said.of("nothing") : Said.of("formula", feel);
    }

    /** Which values a column allows that it did not, and which no more. */
    Change values(Changed changed) {
        List<String> then = list(changed.before());
        List<String> here = list(changed.after());
        Item column = changed.item();
        Said more = named(
                column, here.stream().filter(value -> !then.contains(value)).toList());
        Said less = named(
                column, then.stream().filter(value -> !here.contains(value)).toList());
        return changed.people(Said.of("column.values", RuleWords.label(column), more, less));
    }

    private Said named(Item column, List<String> values) {
        return values.isEmpty()
                ? Said.of("nothing")
                : Said.and(values.stream()
                        .map(value -> Said.of("quoted", table.now().code(column, value)))
                        .toList());
    }

    private static List<String> list(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }
}

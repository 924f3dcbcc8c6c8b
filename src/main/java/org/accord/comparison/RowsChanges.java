package org.accord.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;

/** Which rows of a file of scenarios came, went or expect something else. */
final class RowsChanges {

    private final Model before;
    private final Model after;
    private final Pairs pairs;

    RowsChanges(Model before, Model after) {
        this.before = before;
        this.after = after;
        pairs = new Pairs(before, after);
    }

    List<Change> list() {
        List<Change> changes = new ArrayList<>();
        pairs.added().stream()
                .filter(RowsChanges::row)
                .forEach(row -> changes.add(Change.of(
                        Sort.ADDED,
                        row.key(),
                        new Fact("", "", row.key()),
                        Weight.TECHNICAL,
                        Said.of("row.added", name(row)))));
        pairs.removed().stream()
                .filter(RowsChanges::row)
                .forEach(row -> changes.add(Change.of(
                        Sort.REMOVED,
                        row.key(),
                        new Fact("", row.key(), ""),
                        Weight.PEOPLE,
                        Said.of("row.removed", name(row)))));
        pairs.both().forEach(pair -> pair.facts().forEach(fact -> changes.add(changed(pair, fact))));
        List<String> old = before.all().filter(RowsChanges::row).map(Item::key).toList();
        List<String> now = after.all().filter(RowsChanges::row).map(Item::key).toList();
        Order.moved(old, now)
                .forEach(key -> changes.add(Change.of(
                        Sort.MOVED,
                        key,
                        new Fact("order", "·", "··"),
                        Weight.TECHNICAL,
                        Said.of("row.moved", name(after.item(key))))));
        return changes;
    }

    private static boolean row(Item item) {
        return item.type().equals("row");
    }

    private static Said name(Item row) {
        return Stream.of(".title", ".name", ".label")
                .map(row::fact)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(Said::text)
                .orElse(Said.text(row.key()));
    }

    private static Change changed(Pair pair, Fact fact) {
        Said sentence = Said.of(
                row(pair.after()) ? "row.changed" : "row.file",
                name(pair.after()),
                fact.path().replaceFirst("^\\.", ""),
                ElementSentences.shown(fact.before()),
                ElementSentences.shown(fact.after()));
        return Change.of(Sort.CHANGED, pair, fact, Weight.PEOPLE, sentence);
    }
}

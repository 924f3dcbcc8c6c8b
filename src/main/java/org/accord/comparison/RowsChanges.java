package org.accord.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;

/** Which rows of a file of scenarios came, went or expect something else. */
final class RowsChanges {

    private static final Pattern COLUMN = Pattern.compile("\\.(?:inputs|expected)\\.(\\w+)(?:\\[\\d+])?");

    private final Model before;
    private final Model after;
    private final Pairs pairs;
    private final FileWords words;

    /** @param words of the file of scenarios, which has the name of the table that it is about */
    RowsChanges(Model before, Model after, FileWords words) {
        this.before = before;
        this.after = after;
        this.words = words.ofTable();
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

    private Change changed(Pair pair, Fact fact) {
        String column = column(fact.path());
        boolean answer = fact.path().startsWith(".expected.");
        boolean known = row(pair.after()) && !column.isEmpty();
        Said sentence = Said.of(
                !row(pair.after()) ? "row.file" : answer ? "row.expects" : "row.changed",
                name(pair.after()),
                known ? words.column(column) : Said.text(fact.path().replaceFirst("^\\.", "")),
                value(known, column, fact.before()),
                value(known, column, fact.after()));
        return Change.of(Sort.CHANGED, pair, fact, Weight.PEOPLE, sentence);
    }

    /** The column of the table that {@code .inputs.gap} or {@code .expected.days[0]} is about. */
    private static String column(String path) {
        Matcher found = COLUMN.matcher(path);
        return found.matches() ? found.group(1) : "";
    }

    private Said value(boolean known, String column, String value) {
        if (value.isEmpty()) {
            return Said.of("nothing");
        }
        boolean flag = value.equals("true") || value.equals("false");
        Said words = flag ? Said.of(value.equals("true") ? "yes" : "no") : this.words.value(column, value);
        return Said.of("quoted", known ? words : Said.text(value));
    }
}

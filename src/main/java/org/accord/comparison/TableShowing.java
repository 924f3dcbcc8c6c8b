package org.accord.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.TableShown.Cell;
import org.accord.comparison.TableShown.Column;
import org.accord.comparison.TableShown.Row;
import org.jspecify.annotations.Nullable;

/** Lays two versions of a table over one another, in words. */
final class TableShowing {

    private final Sentences sentences;
    private final FileWords words;
    private final Locale language;

    TableShowing(Sentences sentences, FileWords words, Locale language) {
        this.sentences = sentences;
        this.words = words;
        this.language = language;
    }

    Optional<TableShown> of(@Nullable String before, @Nullable String after) {
        Optional<Model> old = read(before, id -> id);
        Optional<Model> first = read(after, id -> id);
        if (old.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        UnaryOperator<String> names = Columns.names(old.get(), first.get());
        return read(after, names).map(now -> laidOver(old.get(), now));
    }

    private static Optional<Model> read(@Nullable String content, UnaryOperator<String> names) {
        return content == null
                ? Optional.of(Model.none())
                : ModelXml.read(content).map(read -> TableModel.of(read, names));
    }

    private TableShown laidOver(Model before, Model after) {
        Pairs pairs = TableChanges.pairs(before, after);
        List<Item> columns = Stream.concat(columns(after), columns(before).filter(column -> pairs.isGone(column.key())))
                .filter(column -> read(column, pairs))
                .toList();
        Map<String, Pair> kept = new HashMap<>();
        pairs.both().forEach(pair -> kept.put(pair.after().key(), pair));
        List<String> old = before.all("rule").map(Item::key).toList();
        List<String> now =
                after.all("rule").map(rule -> pairs.before(rule.key())).toList();
        var moved = Order.moved(old, now);
        List<Row> rows = new ArrayList<>();
        int alike = 0;
        for (Item rule : after.all("rule").toList()) {
            Pair pair = kept.get(rule.key());
            Sort sort = pair == null ? Sort.ADDED : moved.contains(pair.before().key()) ? Sort.MOVED : null;
            Row row = row(
                    rule,
                    sort,
                    columns,
                    new RuleWords(before, words),
                    pair == null ? null : pair.before(),
                    new RuleWords(after, words),
                    rule);
            boolean same = sort == null && row.cells().stream().allMatch(Cell::isSame);
            alike += same ? 1 : 0;
            if (!same) {
                rows.add(sort == null ? new Row(row.name(), Sort.CHANGED, row.cells()) : row);
            }
        }
        pairs.removed().stream()
                .filter(item -> item.type().equals("rule"))
                .forEach(rule -> rows.add(row(
                        rule,
                        Sort.REMOVED,
                        columns,
                        new RuleWords(before, words),
                        rule,
                        new RuleWords(after, words),
                        null)));
        return new TableShown(
                columns.stream().map(column -> column(column, pairs)).toList(), rows, alike);
    }

    /** A reason in the other language stands there only where it is another one. */
    private boolean read(Item column, Pairs pairs) {
        String other = language.getLanguage().equals("en") ? "reasonFr" : "reasonEn";
        String path = TableModel.text("outputEntry", column.key());
        return !column.fact("@name").equals(other)
                || pairs.both().stream()
                        .anyMatch(pair ->
                                !pair.before().fact(path).equals(pair.after().fact(path)));
    }

    private static Stream<Item> columns(Model table) {
        return Stream.concat(table.all("input"), table.all("output"));
    }

    private Column column(Item column, Pairs pairs) {
        Sort sort = pairs.isNew(column.key()) ? Sort.ADDED : pairs.isGone(column.key()) ? Sort.REMOVED : null;
        return new Column(say(RuleWords.label(column)), column.type().equals("output"), sort);
    }

    private Row row(
            Item rule,
            @Nullable Sort sort,
            List<Item> columns,
            RuleWords then,
            @Nullable Item before,
            RuleWords here,
            @Nullable Item after) {
        List<Cell> cells = columns.stream()
                .map(column -> new Cell(
                        say(RuleWords.label(column)),
                        before == null ? "" : cell(then, column, before),
                        after == null ? "" : cell(here, column, after)))
                .toList();
        return new Row(rule.fact("description/#text"), sort, cells);
    }

    private String cell(RuleWords side, Item column, Item rule) {
        boolean answer = column.type().equals("output");
        if (!rule.says(TableModel.text(answer ? "outputEntry" : "inputEntry", column.key()))) {
            return "–";
        }
        return say(answer ? side.answer(column, rule) : side.tests(column, rule));
    }

    private String say(Said said) {
        return sentences.say(said, language);
    }
}

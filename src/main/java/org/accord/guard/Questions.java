package org.accord.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accord.guard.Table.Column;

/**
 * Everything that one table, or two versions of it, can be asked: questions that meet the same rules count as one. So gaps,
 * overlaps and weaker answers are found without asking each of the millions of questions.
 */
final class Questions {

    /** @param rules those that match, for each table; {@code example} a value for each column, by its name */
    record Question(List<BitSet> rules, Map<String, Object> example) {}

    private static final int MOST = 60_000;

    private final List<Table> tables;
    private final Map<String, Object> fixed;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Object>> samples = new ArrayList<>();
    private final List<Map<Object, List<BitSet>>> matching = new ArrayList<>();
    private final Map<List<BitSet>, Question> found = new LinkedHashMap<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private Questions(List<Table> tables, Map<String, Object> fixed) {
        this.tables = tables;
        this.fixed = fixed;
    }

    /** Empty where the tables are beyond what can be looked through. */
    static Optional<List<Question>> of(Table... tables) {
        return where(Map.of(), tables);
    }

    /** Only those in which these columns have these values. */
    static Optional<List<Question>> where(Map<String, Object> fixed, Table... tables) {
        Questions questions = new Questions(List.of(tables), fixed);
        if (!questions.columns()) {
            return Optional.empty();
        }
        List<BitSet> all = questions.tables.stream()
                .map(table -> {
                    BitSet rules = new BitSet();
                    rules.set(0, table.rules().size());
                    return rules;
                })
                .toList();
        return questions.ask(0, all, new HashMap<>())
                ? Optional.of(List.copyOf(questions.found.values()))
                : Optional.empty();
    }

    private boolean columns() {
        Map<String, Column> named = new LinkedHashMap<>();
        tables.forEach(table -> table.inputs().forEach(column -> named.putIfAbsent(column.name(), column)));
        for (Column column : named.values()) {
            Set<Object> values = new LinkedHashSet<>();
            for (Table table : tables) {
                for (Column own : own(table, column).toList()) {
                    Optional<List<Object>> some = Samples.of(own, cells(table, own));
                    if (some.isEmpty()) {
                        return false;
                    }
                    values.addAll(some.get());
                }
            }
            if (fixed.containsKey(column.name())) {
                values = Set.of(fixed.get(column.name()));
            }
            columns.add(column);
            samples.add(List.copyOf(values));
            matching.add(matching(column, values));
        }
        return true;
    }

    private static Stream<Column> own(Table table, Column column) {
        return table.inputs().stream().filter(each -> each.name().equals(column.name()));
    }

    private static Stream<Table.Cell> cells(Table table, Column column) {
        int at = table.inputs().indexOf(column);
        return table.rules().stream().map(rule -> rule.tests().get(at));
    }

    private Map<Object, List<BitSet>> matching(Column column, Set<Object> values) {
        Map<Object, List<BitSet>> rules = new LinkedHashMap<>();
        for (Object value : values) {
            rules.put(
                    value,
                    tables.stream().map(table -> matching(table, column, value)).toList());
        }
        return rules;
    }

    private static BitSet matching(Table table, Column column, Object value) {
        BitSet rules = new BitSet();
        rules.set(0, table.rules().size());
        own(table, column).forEach(own -> {
            int at = table.inputs().indexOf(own);
            for (int rule = 0; rule < table.rules().size(); rule++) {
                if (!Samples.matches(own, table.rules().get(rule).tests().get(at), value)) {
                    rules.clear(rule);
                }
            }
        });
        return rules;
    }

    private boolean ask(int column, List<BitSet> alive, Map<String, Object> example) {
        if (column == columns.size()) {
            found.putIfAbsent(alive, new Question(alive, Map.copyOf(example)));
            return true;
        }
        if (!seen.add(List.of(column, alive))) {
            return true;
        }
        for (Object value : samples.get(column)) {
            List<BitSet> left = new ArrayList<>();
            List<BitSet> matching = this.matching.get(column).get(value);
            for (int table = 0; table < tables.size(); table++) {
                BitSet both = (BitSet) alive.get(table).clone();
                both.and(matching.get(table));
                left.add(both);
            }
            example.put(columns.get(column).name(), value);
            if (seen.size() > MOST || !ask(column + 1, left, example)) {
                return false;
            }
        }
        example.remove(columns.get(column).name());
        return true;
    }
}

package org.accord.trials;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.decisions.CodeWords;
import org.accord.decisions.TableSheet;
import org.accord.trials.ReplayView.Outcome;
import org.accord.trials.ReplayView.RuleCount;
import org.accord.trials.ReplayView.Way;
import org.accord.trials.Suppression.Cell;
import org.accord.trials.Suppression.Line;
import org.accord.trials.Suppression.Sight;
import org.accord.trials.TableReplay.Flow;

/**
 * One table of a replay in words. Counts form a tree, and only a tree: all questions, then outcomes, then rules; what else
 * is told is added up from what is shown, so that nothing hidden can be reckoned from two numbers.
 */
final class TableView {

    private record Key(List<Map<String, Object>> before, List<Map<String, Object>> after, boolean changed) {}

    private final TableReplay replay;
    private final Optional<TableSheet> sheet;
    private final CodeWords words;
    private final Locale language;

    TableView(TableReplay replay, Optional<TableSheet> sheet, CodeWords words, Locale language) {
        this.replay = replay;
        this.sheet = sheet;
        this.words = words;
        this.language = language;
    }

    ReplayView.Table view() {
        Map<Key, List<Flow>> byOutcome = replay.flows().stream()
                .collect(Collectors.groupingBy(
                        flow -> new Key(flow.before(), flow.after(), flow.changed()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Long> counts = new ArrayList<>(List.of(replay.untold()));
        byOutcome.values().forEach(flows -> counts.add(sum(flows)));
        Line line = Suppression.of(counts);
        List<Outcome> changes = new ArrayList<>();
        List<Outcome> same = new ArrayList<>();
        int place = 1;
        for (var each : byOutcome.entrySet()) {
            Outcome outcome = outcome(each.getKey(), line.cells().get(place++), each.getValue());
            (each.getKey().changed ? changes : same).add(outcome);
        }
        return new ReplayView.Table(
                replay.decision(),
                sheet.map(table -> table.name().in(language)).orElse(replay.decision()),
                replay.gone(),
                replay.lacking().stream().map(this::label).toList(),
                line.cells().get(0),
                line.total(),
                changes.stream().mapToLong(each -> each.count().visible()).sum(),
                changes.stream().anyMatch(each -> each.count().sight() != Sight.SHOWN),
                mostFirst(changes),
                mostFirst(same),
                rules(changes, same));
    }

    private Outcome outcome(Key key, Cell count, List<Flow> flows) {
        return new Outcome(
                said(key.before), said(key.after), count, count.sight() == Sight.SHOWN ? ways(flows) : List.of());
    }

    private static List<Way> ways(List<Flow> flows) {
        Line line = Suppression.of(flows.stream().map(Flow::count).toList());
        if (line.total().sight() != Sight.SHOWN) {
            return List.of();
        }
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            ways.add(new Way(
                    String.join(", ", flows.get(i).rulesBefore()),
                    String.join(", ", flows.get(i).rulesAfter()),
                    line.cells().get(i)));
        }
        return ways;
    }

    private static List<RuleCount> rules(List<Outcome> changes, List<Outcome> same) {
        Map<String, long[]> counts = new TreeMap<>();
        Stream.concat(changes.stream(), same.stream())
                .flatMap(each -> each.ways().stream())
                .forEach(way -> {
                    counts.computeIfAbsent(way.before(), rule -> new long[2])[0] +=
                            way.count().visible();
                    counts.computeIfAbsent(way.after(), rule -> new long[2])[1] +=
                            way.count().visible();
                });
        boolean hidden = Stream.concat(changes.stream(), same.stream())
                .anyMatch(each -> each.ways().isEmpty()
                        || each.ways().stream().anyMatch(way -> way.count().sight() != Sight.SHOWN));
        return counts.entrySet().stream()
                .filter(each -> !each.getKey().isEmpty() && each.getValue()[0] + each.getValue()[1] > 0)
                .map(each -> new RuleCount(each.getKey(), each.getValue()[0], each.getValue()[1], hidden))
                .toList();
    }

    /** By what is shown: the order tells nothing of what is hidden. */
    private static List<Outcome> mostFirst(List<Outcome> outcomes) {
        return outcomes.stream()
                .sorted(Comparator.comparingLong((Outcome each) -> -each.count().visible())
                        .thenComparing(each -> String.join("", each.before()) + String.join("", each.after())))
                .toList();
    }

    private static long sum(List<Flow> flows) {
        return flows.stream().mapToLong(Flow::count).sum();
    }

    private List<String> said(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> names(row)
                        .filter(name -> row.get(name) != null)
                        .map(name -> words.value(name, row.get(name), language))
                        .collect(Collectors.joining(" · ")))
                .toList();
    }

    /** In the order of the table's columns. */
    private Stream<String> names(Map<String, Object> row) {
        List<String> columns = sheet.map(table -> table.outputs().stream()
                        .map(TableSheet.Column::name)
                        .filter(row::containsKey)
                        .toList())
                .orElse(List.of());
        return Stream.concat(columns.stream(), row.keySet().stream().filter(name -> !columns.contains(name)));
    }

    private String label(String column) {
        return sheet.stream()
                .flatMap(table -> table.inputs().stream())
                .filter(each -> each.name().equals(column))
                .map(each -> each.label().in(language))
                .findFirst()
                .orElse(column);
    }
}

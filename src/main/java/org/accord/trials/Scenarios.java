package org.accord.trials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.accord.decisions.Answered;
import org.accord.decisions.DecisionTable;
import org.accord.decisions.NoAnswer;
import org.accord.system.Refusal;
import org.springframework.stereotype.Service;

/** Runs the scenarios that stand beside a set of tables: a release needs them green, or a written reason. */
@Service
public class Scenarios {

    private final TrialTables tables;

    Scenarios(TrialTables tables) {
        this.tables = tables;
    }

    /** Those of every table; also of a table that is gone, which then answers nothing. */
    public List<ScenarioResult> run(SortedMap<String, String> files) {
        return files.keySet().stream()
                .filter(path -> path.startsWith("scenarios/") && path.endsWith(".json"))
                .map(path -> path.substring("scenarios/".length(), path.length() - ".json".length()))
                .flatMap(decision -> run(files, decision).stream())
                .toList();
    }

    public List<ScenarioResult> run(SortedMap<String, String> files, String decision) {
        List<Scenario> scenarios = ScenarioFile.in(files, decision).scenarios();
        DecisionTable table = scenarios.isEmpty() ? null : readable(files, decision);
        return scenarios.stream()
                .map(scenario -> table == null ? unasked(decision, scenario) : run(decision, table, scenario))
                .toList();
    }

    private DecisionTable readable(SortedMap<String, String> files, String decision) {
        try {
            return tables.read(files, decision);
        } catch (Refusal notNow) {
            return null;
        }
    }

    private static ScenarioResult unasked(String decision, Scenario scenario) {
        return new ScenarioResult(decision, scenario, List.of(), Map.of(), Set.of(), false);
    }

    private static ScenarioResult run(String decision, DecisionTable table, Scenario scenario) {
        try {
            Answered answered = table.answer(scenario.inputs());
            Map<String, List<Object>> said = byOutput(table, answered);
            Set<String> wrong = scenario.expected().entrySet().stream()
                    .filter(each -> !same(each.getValue(), said.getOrDefault(each.getKey(), List.of())))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            return new ScenarioResult(decision, scenario, answered.rules(), said, wrong, true);
        } catch (NoAnswer none) {
            return unasked(decision, scenario);
        }
    }

    private static Map<String, List<Object>> byOutput(DecisionTable table, Answered answered) {
        Map<String, List<Object>> said = new LinkedHashMap<>();
        table.sheet().outputs().stream().filter(column -> !column.reason()).forEach(column -> {
            List<Object> each = new ArrayList<>();
            answered.rows().forEach(row -> each.add(row.get(column.name())));
            said.put(column.name(), each);
        });
        return said;
    }

    /** In whatever order, for a table that collects says nothing by its order; 90 is 90 in any kind of number. */
    private static boolean same(List<Object> expected, List<Object> said) {
        return sorted(expected).equals(sorted(said));
    }

    private static List<String> sorted(List<Object> values) {
        return values.stream().map(String::valueOf).sorted().toList();
    }
}

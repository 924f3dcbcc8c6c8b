package org.accord.trials;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.decisions.Answered;
import org.accord.decisions.DecisionTable;
import org.accord.decisions.NoAnswer;
import org.accord.decisions.TableSheet;
import org.accord.decisions.TableSheet.Column;
import org.accord.trials.PastQuestions.Past;
import org.accord.trials.TableReplay.Flow;
import tools.jackson.databind.json.JsonMapper;

/** One table of a draft over what was asked: counts what would have come out, question by question. */
final class TableRerun {

    private static final JsonMapper JSON = new JsonMapper();

    private final DecisionTable table;
    private final TableSheet sheet;
    private final List<String> lacking = new ArrayList<>();
    private final Map<List<Object>, Long> flows = new LinkedHashMap<>();
    private long untold;

    TableRerun(DecisionTable table) {
        this.table = table;
        this.sheet = table.sheet();
    }

    /** @return whether the draft would have said something else to it */
    boolean ask(Past past) {
        List<String> missing = sheet.inputs().stream()
                .map(Column::name)
                .filter(column -> !past.inputs().containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            missing.stream().filter(column -> !lacking.contains(column)).forEach(lacking::add);
            untold += past.count();
            return false;
        }
        try {
            return count(past, table.answer(past.inputs()));
        } catch (NoAnswer none) {
            untold += past.count();
            return false;
        }
    }

    private boolean count(Past past, Answered answered) {
        List<Map<String, Object>> before = plain(past.outputs());
        List<Map<String, Object>> after = plain(answered.rows());
        boolean changed = !JSON.writeValueAsString(before).equals(JSON.writeValueAsString(after));
        flows.merge(List.of(past.rules(), before, answered.rules(), after, changed), past.count(), Long::sum);
        return changed;
    }

    /** Without the sentences, which may be said better and mean the same; in whatever order, where order means nothing. */
    static List<Map<String, Object>> plain(List<Map<String, Object>> rows, TableSheet sheet) {
        List<Map<String, Object>> plain = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> left = new TreeMap<>(row);
            left.keySet().removeAll(List.of("reasonFr", "reasonEn"));
            plain.add(left);
        }
        if (sheet.hitPolicy().equals("COLLECT")) {
            plain.sort(Comparator.comparing(Object::toString));
        }
        return plain;
    }

    private List<Map<String, Object>> plain(List<Map<String, Object>> rows) {
        return plain(rows, sheet);
    }

    @SuppressWarnings("unchecked")
    TableReplay result() {
        return new TableReplay(
                sheet.id(),
                false,
                List.copyOf(lacking),
                untold,
                flows.entrySet().stream()
                        .map(each -> new Flow(
                                (List<String>) each.getKey().get(0),
                                (List<Map<String, Object>>) each.getKey().get(1),
                                (List<String>) each.getKey().get(2),
                                (List<Map<String, Object>>) each.getKey().get(3),
                                (Boolean) each.getKey().get(4),
                                each.getValue()))
                        .toList());
    }
}

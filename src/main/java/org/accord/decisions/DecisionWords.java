package org.accord.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a table looked at and what it answered, as people read it: never a code, unless a manager's own has no words. */
@Component
public class DecisionWords {

    private final TableColumns columns;
    private final CodeWords codes;

    DecisionWords(TableColumns columns, CodeWords codes) {
        this.columns = columns;
        this.codes = codes;
    }

    /** One column and its value. */
    public record Said(String what, String value) {}

    public List<Said> inputs(DecisionRecord decided, Locale language) {
        return said(decided, decided.inputs(), language);
    }

    /** One list for each row that the table answered with, without the sentences that the page shows above them. */
    public List<List<Said>> answers(DecisionRecord decided, Locale language) {
        return decided.outputs().stream()
                .map(row -> said(decided, withoutReasons(row), language))
                .toList();
    }

    private static Map<String, Object> withoutReasons(Map<String, Object> row) {
        Map<String, Object> left = new LinkedHashMap<>(row);
        left.keySet().removeAll(List.of("reasonFr", "reasonEn"));
        return left;
    }

    private List<Said> said(DecisionRecord decided, Map<String, Object> row, Locale language) {
        return row.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .sorted(Map.Entry.comparingByKey(columns.order(decided)))
                .map(each -> new Said(
                        columns.label(decided, each.getKey(), language),
                        value(each.getKey(), each.getValue(), language)))
                .toList();
    }

    String value(String column, Object value, Locale language) {
        return codes.value(column, value, language);
    }
}

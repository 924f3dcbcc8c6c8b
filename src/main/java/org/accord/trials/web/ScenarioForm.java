package org.accord.trials.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accord.decisions.TableSheet;
import org.accord.decisions.TableSheet.Column;
import org.accord.trials.Scenario;
import org.accord.trials.Values;

/** The table of scenarios as it was typed: {@code s<row>.name}, {@code s<row>.in.<column>}, {@code s<row>.out.<column>}. */
record ScenarioForm(TableSheet sheet, Map<String, String> typed) {

    private static final int MOST = 200;

    /** One row, with the columns in which something else stands than such a value. */
    record Row(int number, Optional<Scenario> scenario, List<String> wrong, boolean left) {}

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < MOST && typed.containsKey("s" + number + ".name"); number++) {
            rows.add(row(number));
        }
        return rows;
    }

    String text(int row, String what) {
        return typed.getOrDefault("s" + row + "." + what, "").strip();
    }

    private Row row(int number) {
        String name = text(number, "name");
        List<String> wrong = new ArrayList<>();
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (Column column : sheet.inputs()) {
            Values.of(column, text(number, "in." + column.name()))
                    .ifPresentOrElse(value -> inputs.put(column.name(), value), () -> wrong.add("in." + column.name()));
        }
        Map<String, List<Object>> expected = new LinkedHashMap<>();
        for (Column column : outputs()) {
            String text = text(number, "out." + column.name());
            if (text.equals("—")) {
                expected.put(column.name(), List.of());
            } else if (!text.isEmpty()) {
                Values.several(column, text)
                        .ifPresentOrElse(
                                values -> expected.put(column.name(), values), () -> wrong.add("out." + column.name()));
            }
        }
        boolean left = typed.containsKey("s" + number + ".remove") || empty(number);
        if (name.isEmpty()) {
            wrong.add("name");
        }
        return new Row(
                number,
                wrong.isEmpty() ? Optional.of(new Scenario(name, inputs, expected)) : Optional.empty(),
                wrong,
                left);
    }

    List<Column> outputs() {
        return sheet.outputs().stream().filter(column -> !column.reason()).toList();
    }

    private boolean empty(int number) {
        return typed.entrySet().stream()
                .filter(each -> each.getKey().startsWith("s" + number + "."))
                .allMatch(each -> each.getValue().isBlank());
    }
}

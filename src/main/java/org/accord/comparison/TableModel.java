package org.accord.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A decision table taken apart: its columns and its rules, the cells of a rule by the column that they stand in. */
final class TableModel {

    static final String FILE = "#file";
    static final String DECISION = "#decision";
    static final String TABLE = "#table";

    private final UnaryOperator<String> names;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, String> layout = new TreeMap<>();

    private TableModel(UnaryOperator<String> names) {
        this.names = names;
    }

    /** @param names what a column is called in the other version, for its cells to meet theirs */
    static Model of(Node definitions, UnaryOperator<String> names) {
        TableModel table = new TableModel(names);
        table.item(FILE, "definitions", "", definitions, "decision");
        definitions.children("decision").forEach(table::decision);
        return Model.of(table.items, table.layout);
    }

    private void decision(Node decision) {
        item(DECISION, "decision", FILE, decision, "decisionTable");
        decision.children("decisionTable").forEach(this::table);
    }

    private void table(Node table) {
        item(TABLE, "decisionTable", DECISION, table, "input", "output", "rule");
        List<String> inputs = columns(table, "input");
        List<String> outputs = columns(table, "output");
        table.children("rule").forEach(rule -> {
            Map<String, String> facts =
                    drawn(rule.id(), Facts.of(rule, child -> child.name().endsWith("Entry")));
            cells(rule, "inputEntry", inputs, facts);
            cells(rule, "outputEntry", outputs, facts);
            items.add(new Item(rule.id(), "rule", TABLE, facts));
        });
    }

    private List<String> columns(Node table, String kind) {
        List<String> keys = new ArrayList<>();
        table.children(kind).forEach(column -> {
            String key = names.apply(column.id());
            keys.add(key);
            items.add(new Item(key, kind, TABLE, drawn(key, Facts.of(column))));
        });
        return keys;
    }

    /** A cell is {@code inputEntry[column]/text/#text}; an empty one is none. */
    private static void cells(Node rule, String kind, List<String> columns, Map<String, String> facts) {
        List<Node> cells = rule.children(kind).toList();
        for (int i = 0; i < cells.size(); i++) {
            String column = i < columns.size() ? columns.get(i) : "+" + i;
            Facts.of(cells.get(i)).forEach((path, value) -> {
                if (!path.endsWith("#there")) {
                    facts.put(cell(kind, column) + path, value);
                }
            });
        }
    }

    static String cell(String kind, String column) {
        return kind + "[" + column + "]/";
    }

    static String text(String kind, String column) {
        return cell(kind, column) + "text/#text";
    }

    private void item(String key, String type, String parent, Node node, String... apart) {
        List<String> names = List.of(apart);
        Map<String, String> facts = Facts.of(
                node, child -> names.contains(child.name()) || child.name().startsWith("dmndi:"));
        node.children().stream()
                .filter(child -> child.name().startsWith("dmndi:"))
                .forEach(child -> layout.merge(FILE, DiagramModel.text(child), String::concat));
        items.add(new Item(key, type, parent, drawn(key, facts)));
    }

    /** How wide a column is drawn says nothing about the rule. */
    private Map<String, String> drawn(String key, Map<String, String> facts) {
        Map<String, String> left = new LinkedHashMap<>();
        facts.forEach((path, value) -> {
            if (path.contains("@biodi:")) {
                layout.merge(key, path + value, String::concat);
            } else {
                left.put(path, value);
            }
        });
        return left;
    }
}

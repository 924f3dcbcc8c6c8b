package org.accord.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Scenarios taken apart: each row by its id or name, or by its place. */
final class RowsModel {

    static final String FILE = "#file";

    private RowsModel() {}

    static Model of(JsonNode file) {
        List<Item> items = new ArrayList<>();
        Map<String, String> facts = new LinkedHashMap<>();
        if (file.isArray()) {
            rows(file, items);
        }
        file.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            boolean rows = value.isArray()
                    && !value.isEmpty()
                    && value.values().stream().allMatch(JsonNode::isObject);
            if (rows) {
                rows(value, items);
            } else {
                JsonFacts.collect(entry.getKey(), value, facts);
            }
        });
        items.add(0, new Item(FILE, "file", "", facts));
        return Model.of(items, Map.of());
    }

    private static void rows(JsonNode rows, List<Item> items) {
        for (JsonNode row : rows.values()) {
            Map<String, String> facts = new LinkedHashMap<>();
            JsonFacts.collect("", row, facts);
            String name = row.path("id").asString(row.path("name").asString(String.valueOf(items.size() + 1)));
            items.add(new Item(name, "row", FILE, facts));
        }
    }
}

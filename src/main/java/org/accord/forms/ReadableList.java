package org.accord.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.accord.forms.Readable.Item;
import org.accord.forms.Readable.Row;
import tools.jackson.databind.JsonNode;

/**
 * A list as people read it: each item by what it is and what was written of it, and in one line after them all what was
 * left empty, and where.
 */
final class ReadableList {

    private static final String OWNER = "owner";
    private static final String NAME = "row";

    private final Component list;
    private final Set<String> mine;
    private final Locale locale;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, List<Integer>> empty = new LinkedHashMap<>();

    private ReadableList(Component list, Set<String> mine, Locale locale) {
        this.list = list;
        this.mine = mine;
        this.locale = locale;
    }

    static List<Row> of(
            Component list,
            JsonNode values,
            Set<String> mine,
            Locale locale,
            BiFunction<Component, JsonNode, List<Row>> inside) {
        if (!values.isArray() || values.isEmpty()) {
            return List.of(Row.of(list.label(locale), Phrases.EMPTY_LIST.in(locale)));
        }
        ReadableList all = new ReadableList(list, mine, locale);
        values.forEach(value -> all.add(value, inside.apply(list, value)));
        return all.rows();
    }

    private void add(JsonNode value, List<Row> inside) {
        int number = items.size() + 1;
        List<Row> said = new ArrayList<>();
        for (Row row : inside) {
            if (row.empty()) {
                empty.computeIfAbsent(row.label(), label -> new ArrayList<>()).add(number);
            } else {
                said.add(row);
            }
        }
        Component naming = Differences.naming(list);
        Row title = said.stream()
                .filter(row -> naming != null && row.label().equals(naming.label(locale)))
                .findFirst()
                .orElse(null);
        said.remove(title);
        items.add(new Item(name() + number, isMine(value), title, List.copyOf(said)));
    }

    private String name() {
        String name = list.property(locale.getLanguage().equals("en") ? NAME + ".en" : NAME)
                .orElse(Phrases.ITEM.in(locale));
        return name + " ";
    }

    private boolean isMine(JsonNode value) {
        return list.children().stream()
                .filter(field -> field.property(OWNER).isPresent())
                .anyMatch(field -> mine.contains(value.path(field.key()).asString("")));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(list.label(locale), List.of(), List.copyOf(items)));
        if (!empty.isEmpty()) {
            rows.add(Row.of(
                    Phrases.NOTHING.in(locale),
                    empty.entrySet().stream()
                            .map(each -> where(each.getKey(), each.getValue()))
                            .collect(Collectors.joining(Phrases.SEMICOLON.in(locale)))));
        }
        return rows;
    }

    private String where(String label, List<Integer> places) {
        return places.size() == items.size()
                ? label
                : label + places.stream().map(String::valueOf).collect(Collectors.joining(", ", " (", ")"));
    }
}

package org.accord.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file taken apart, in the file's order.
 *
 * @param layout where and how big things are drawn, by what is drawn
 */
record Model(Map<String, Item> items, Map<String, String> layout) {

    /** A file that is not there. */
    static Model none() {
        return new Model(Map.of(), Map.of());
    }

    static Model of(List<Item> items, Map<String, String> layout) {
        Map<String, Item> byKey = new LinkedHashMap<>();
        for (Item item : items) {
            String key = item.key();
            for (int again = 2; byKey.containsKey(key); again++) {
                key = item.key() + "~" + again;
            }
            byKey.put(key, new Item(key, item.type(), item.parent(), item.facts()));
        }
        return new Model(byKey, layout);
    }

    Item item(String key) {
        return items.getOrDefault(key, new Item(key, "", "", Map.of()));
    }

    boolean has(String key) {
        return items.containsKey(key);
    }

    Stream<Item> all() {
        return items.values().stream();
    }

    Stream<Item> all(String type) {
        return all().filter(item -> item.type().equals(type));
    }
}

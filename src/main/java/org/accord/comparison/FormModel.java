package org.accord.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A form taken apart: each component by the key of its answer, or by its id where it has no answer of its own. */
final class FormModel {

    static final String FORM = "#form";

    private final List<Item> items = new ArrayList<>();
    private final Map<String, String> layout = new TreeMap<>();

    private FormModel() {}

    static Model of(JsonNode form) {
        FormModel model = new FormModel();
        model.items.add(new Item(FORM, "form", "", model.facts(FORM, form)));
        model.components(form.path("components"), FORM, "");
        return Model.of(model.items, model.layout);
    }

    private void components(JsonNode components, String parent, String scope) {
        for (JsonNode component : components.values()) {
            String type = component.path("type").asString("");
            String own = component.path("key").asString(component.path("path").asString(""));
            String key = scope + (own.isEmpty() ? "#" + component.path("id").asString("") : own);
            items.add(new Item(key, type, parent, facts(key, component)));
            boolean inside = component.path("path").asString("").isEmpty();
            components(component.path("components"), key, inside ? scope : key + "/");
        }
    }

    private Map<String, String> facts(String key, JsonNode component) {
        Map<String, String> facts = new LinkedHashMap<>();
        component.properties().forEach(attribute -> {
            String name = attribute.getKey();
            if (name.equals("layout")) {
                layout.put(key, JsonFacts.text(attribute.getValue()));
            } else if (!name.equals("components") || !attribute.getValue().isArray()) {
                JsonFacts.collect(name, attribute.getValue(), facts);
            }
        });
        return facts;
    }
}

package org.accord.forms;

import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Choices that no form can draw beforehand, such as the people of a case file. */
final class OfferedOptions {

    /** The property of a select that names where its choices come from. */
    static final String PROPERTY = "options";

    private OfferedOptions() {}

    static boolean put(JsonNode components, Function<String, Map<String, String>> choices) {
        boolean any = false;
        for (JsonNode component : components) {
            String source = component.path("properties").path(PROPERTY).asString("");
            if (!source.isEmpty()) {
                put((ObjectNode) component, choices.apply(source));
                any = true;
            }
            any |= put(component.path("components"), choices);
        }
        return any;
    }

    private static void put(ObjectNode component, Map<String, String> choices) {
        ArrayNode values = component.putArray("values");
        choices.forEach((value, label) -> values.addObject().put("label", label).put("value", value));
    }
}

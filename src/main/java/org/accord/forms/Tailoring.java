package org.accord.forms;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A copy of a form with some of its components changed or left out. */
final class Tailoring {

    private Tailoring() {}

    static JsonNode of(JsonNode form, Function<ObjectNode, @Nullable ObjectNode> change) {
        ObjectNode copy = (ObjectNode) form.deepCopy();
        copy.set("components", components(copy.path("components"), change));
        return copy;
    }

    private static ArrayNode components(JsonNode components, Function<ObjectNode, @Nullable ObjectNode> change) {
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (JsonNode component : components) {
            ObjectNode changed = component((ObjectNode) component, change);
            if (changed != null) {
                kept.add(changed);
            }
        }
        return kept;
    }

    private static @Nullable ObjectNode component(
            ObjectNode component, Function<ObjectNode, @Nullable ObjectNode> change) {
        if (!component.has("components")) {
            return change.apply(component);
        }
        boolean asked = asks(component);
        component.set("components", components(component.path("components"), change));
        // A heading over nothing is a question that is not there
        return asked && !asks(component) ? null : change.apply(component);
    }

    private static boolean asks(JsonNode container) {
        return container.path("components").values().stream()
                .anyMatch(inner -> inner.has("key") || inner.has("path") || inner.has("components") && asks(inner));
    }
}

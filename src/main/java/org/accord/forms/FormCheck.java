package org.accord.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Judges a submission as form-js judges it: accepted is exactly what form-js would itself have submitted. An absent or
 * null value stands for an empty field.
 */
public final class FormCheck {

    private final Visibility visibility;
    private final List<FieldError> errors = new ArrayList<>();

    private FormCheck(Visibility visibility) {
        this.visibility = visibility;
    }

    /** @param prefilled what the form opened with, see {@link Prefill}: its read-only fields must come back as they were */
    public static Verdict check(FormSchema schema, JsonNode submission, JsonNode prefilled) {
        if (!submission.isObject()) {
            return new Verdict(JsonNodeFactory.instance.objectNode(), List.of(FieldError.at("", "notASubmission")));
        }
        FormCheck check = new FormCheck(Visibility.of(schema, submission, prefilled));
        ObjectNode content = check.object(schema.components(), new Place("", submission, prefilled, null));
        return new Verdict(content, List.copyOf(check.errors));
    }

    /** An object of the submission, the object it was prefilled with, and the row it belongs to. */
    private record Place(
            String path, JsonNode submitted, JsonNode prefilled, @Nullable Map<String, @Nullable Object> row) {

        String pathOf(String key) {
            return path.isEmpty() ? key : path + "." + key;
        }

        Place inside(String key, JsonNode submitted) {
            return new Place(pathOf(key), submitted, prefilled.path(key), row);
        }
    }

    private ObjectNode object(List<Component> components, Place place) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        fields(components, place, false, content);
        Set<String> known = new HashSet<>();
        components.stream().flatMap(Component::inSameObject).forEach(field -> known.add(field.key()));
        for (String name : place.submitted().propertyNames()) {
            if (!known.contains(name) || name.isEmpty()) {
                errors.add(FieldError.at(place.pathOf(name), "unknown"));
            }
        }
        return content;
    }

    private void fields(List<Component> components, Place place, boolean within, ObjectNode content) {
        for (Component component : components) {
            boolean hidden = within || visibility.hidden(component, place.row());
            if (component.transparent()) {
                fields(component.children(), place, hidden, content);
            } else if (!component.key().isEmpty()) {
                JsonNode value = place.submitted().path(component.key());
                boolean disabled = component.type().keyed() && component.flag("disabled");
                if (hidden || disabled) {
                    if (Values.says(component, value)) {
                        errors.add(FieldError.at(place.pathOf(component.key()), hidden ? "hidden" : "disabled"));
                    }
                } else {
                    visible(component, value, place, content);
                }
            }
        }
    }

    private void visible(Component component, JsonNode value, Place place, ObjectNode content) {
        switch (component.type()) {
            case GROUP -> content.set(component.key(), group(component, value, place));
            case DYNAMICLIST -> content.set(component.key(), rows(component, value, place));
            default -> field(component, value, place, content);
        }
    }

    private void field(Component field, JsonNode submitted, Place place, ObjectNode content) {
        String path = place.pathOf(field.key());
        boolean absent = submitted.isMissingNode() || submitted.isNull();
        JsonNode value = absent ? Values.empty(field) : submitted;
        content.set(field.key(), value);
        if (absent || Values.fits(field, value)) {
            errors.addAll(Limits.errors(field, value, path));
        } else {
            errors.add(FieldError.at(path, kind(field)));
        }
        JsonNode opening = Opening.value(field, place.prefilled().path(field.key()));
        if (field.flag("readonly") && !Values.same(value, opening)) {
            errors.add(FieldError.at(path, "readonly"));
        }
    }

    private static String kind(Component field) {
        return field.type().oneOf() || field.type().manyOf()
                ? "option"
                : "type." + field.type().code();
    }

    private ObjectNode group(Component group, JsonNode value, Place place) {
        return object(group.children(), place.inside(group.key(), objectOr(value, place.pathOf(group.key()))));
    }

    private ArrayNode rows(Component list, JsonNode value, Place place) {
        ArrayNode content = JsonNodeFactory.instance.arrayNode();
        String path = place.pathOf(list.key());
        if (!value.isArray() && !value.isNull() && !value.isMissingNode()) {
            errors.add(FieldError.at(path, "type.dynamiclist"));
        }
        JsonNode before = place.prefilled().path(list.key());
        if (fixed(list) && value.size() != Opening.rows(list, before)) {
            errors.add(FieldError.at(path, "rows", Opening.rows(list, before)));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            String at = path + "[" + i + "]";
            JsonNode row = objectOr(value.get(i), at);
            JsonNode rowBefore = before.isArray() ? before.path(i) : MissingNode.getInstance();
            content.add(object(
                    list.children(), new Place(at, row, rowBefore, Visibility.row(list.children(), row, rowBefore))));
        }
        return content;
    }

    private static boolean fixed(Component list) {
        return !list.source().path("allowAddRemove").asBoolean(true) || list.flag("readonly") || list.flag("disabled");
    }

    private JsonNode objectOr(JsonNode value, String path) {
        if (!value.isObject() && !value.isNull() && !value.isMissingNode()) {
            errors.add(FieldError.at(path, "type.dynamiclist"));
        }
        return value.isObject() ? value : JsonNodeFactory.instance.objectNode();
    }
}

package org.accord.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.forms.Condition.Scope;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which components are hidden, as form-js decides it: what the raw values hide counts as empty when the conditions are
 * looked at again. A row of a list is always looked at with its raw values.
 */
final class Visibility {

    private final Map<String, @Nullable Object> form;

    private Visibility(Map<String, @Nullable Object> form) {
        this.form = form;
    }

    static Visibility of(FormSchema schema, JsonNode submission, JsonNode prefilled) {
        Map<String, @Nullable Object> raw = new HashMap<>();
        schema.fields().filter(field -> field.type().keyed()).forEach(field -> {
            JsonNode source = field.flag("disabled") ? prefilled : submission;
            raw.put(field.key(), value(field, source.path(field.key())));
        });
        Map<String, @Nullable Object> shown = new HashMap<>(raw);
        empty(schema.components(), false, new Scope(raw, raw), shown);
        return new Visibility(shown);
    }

    boolean hidden(Component component, @Nullable Map<String, @Nullable Object> row) {
        return component.hide() != null && component.hide().holds(new Scope(form, row == null ? form : row));
    }

    static Map<String, @Nullable Object> row(List<Component> columns, JsonNode row, JsonNode prefilledRow) {
        Map<String, @Nullable Object> values = new HashMap<>();
        columns.stream()
                .flatMap(Component::inSameObject)
                .filter(column -> column.type().keyed())
                .forEach(column -> {
                    JsonNode source = column.flag("disabled") ? prefilledRow : row;
                    values.put(column.key(), value(column, source.path(column.key())));
                });
        return values;
    }

    private static void empty(
            List<Component> components, boolean within, Scope scope, Map<String, @Nullable Object> shown) {
        for (Component component : components) {
            boolean hidden =
                    within || component.hide() != null && component.hide().holds(scope);
            if (component.transparent()) {
                empty(component.children(), hidden, scope, shown);
            } else if (hidden) {
                shown.put(component.key(), null);
            }
        }
    }

    private static @Nullable Object value(Component field, JsonNode value) {
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> value.asString("");
            case CHECKBOX -> value.isBoolean() && value.booleanValue();
            case NUMBER -> value.isNumber() ? (Object) Values.number(value) : null;
            default -> value.isString() ? value.stringValue() : null;
        };
    }
}

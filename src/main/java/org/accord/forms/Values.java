package org.accord.forms;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whether a value is of its field's kind, as form-js would have written it itself. */
final class Values {

    private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n\\t]");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Values() {}

    static boolean fits(Component field, JsonNode value) {
        return switch (field.type()) {
            case TEXTFIELD ->
                value.isString() && !LINE_BREAK.matcher(value.stringValue()).find();
            case TEXTAREA -> value.isString();
            case NUMBER -> value.isNumber() && Double.isFinite(number(value));
            case CHECKBOX -> value.isBoolean();
            case DATETIME -> value.isString() && DateText.valid(field, value.stringValue());
            case RADIO, SELECT -> value.isString() && optionValues(field).contains(value.stringValue());
            default -> value.isArray() && value.values().stream().allMatch(one -> fitsOption(field, one));
        };
    }

    private static boolean fitsOption(Component field, JsonNode value) {
        return value.isString() && optionValues(field).contains(value.stringValue());
    }

    private static Set<String> optionValues(Component field) {
        return field.options(java.util.Locale.FRENCH).keySet();
    }

    /** What form-js takes an absent value for. */
    static JsonNode empty(Component field) {
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> JSON.stringNode("");
            case CHECKBOX -> JSON.booleanNode(false);
            case CHECKLIST, TAGLIST -> JSON.arrayNode();
            default -> JSON.nullNode();
        };
    }

    static boolean isEmpty(Component field, JsonNode value) {
        return value.equals(empty(field));
    }

    /** Whether anything is said where nothing is asked: rows and groups of nothing say nothing. */
    static boolean says(Component component, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return false;
        }
        if (component.type() == ComponentType.DYNAMICLIST && value.isArray()) {
            return value.values().stream().anyMatch(row -> !row.isNull() && saysInside(component, row));
        }
        return component.type() != ComponentType.GROUP || saysInside(component, value);
    }

    private static boolean saysInside(Component container, JsonNode value) {
        Set<String> unknown = new HashSet<>(value.propertyNames());
        boolean said = false;
        for (Component inside :
                container.children().stream().flatMap(Component::inSameObject).toList()) {
            unknown.remove(inside.key());
            said |= says(inside, value.path(inside.key()));
        }
        return said || !unknown.isEmpty() || !value.isObject();
    }

    /** Infinite beyond what a double can be, as JavaScript reads it. */
    static double number(JsonNode value) {
        return value.isDouble() || value.isFloat()
                ? value.doubleValue()
                : value.decimalValue().doubleValue();
    }

    /** The number as JavaScript writes it: the shortest decimal that is this double. */
    static String written(double number) {
        try {
            return NumberToJSON.serializeNumber(number);
        } catch (IOException infinite) {
            throw new IllegalArgumentException(infinite);
        }
    }

    /** Two numbers are the same number however they were written. */
    static boolean same(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber() ? number(one) == number(other) : one.equals(other);
    }
}

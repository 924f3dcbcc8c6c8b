package org.accord.forms;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What form-js makes of the values that a form opens with: the prefilled one, else the default, else nothing. */
final class Opening {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Opening() {}

    static JsonNode value(Component field, JsonNode prefilled) {
        if (prefilled.isMissingNode()) {
            JsonNode standard = field.source().path("defaultValue");
            return standard.isMissingNode() ? Values.empty(field) : standard;
        }
        return switch (field.type()) {
            case TEXTFIELD -> JSON.stringNode(words(prefilled).replaceAll("[\\r\\n\\t]", " "));
            case TEXTAREA -> JSON.stringNode(words(prefilled));
            case CHECKLIST, TAGLIST -> options(field, prefilled);
            case NUMBER -> number(prefilled);
            default -> Values.fits(field, prefilled) ? prefilled : Values.empty(field);
        };
    }

    static int rows(Component list, JsonNode prefilled) {
        return prefilled.isArray()
                ? prefilled.size()
                : list.source().path("defaultRepetitions").asInt(1);
    }

    private static String words(JsonNode value) {
        if (value.isNumber()) {
            double number = Values.number(value);
            return Double.isFinite(number) ? Values.written(number) : "";
        }
        return value.isContainer() ? "" : value.asString("");
    }

    private static JsonNode options(Component field, JsonNode chosen) {
        ArrayNode known = JSON.arrayNode();
        if (chosen.isArray()) {
            chosen.values().stream()
                    .filter(one -> Values.fits(field, JSON.arrayNode().add(one)))
                    .forEach(known::add);
        }
        return known;
    }

    private static JsonNode number(JsonNode value) {
        if (value.isNumber()) {
            return Double.isFinite(Values.number(value)) ? value : JSON.nullNode();
        }
        return value.isString()
                ? LimitRules.plainNumber(value).<JsonNode>map(JSON::numberNode).orElse(JSON.nullNode())
                : JSON.nullNode();
    }
}

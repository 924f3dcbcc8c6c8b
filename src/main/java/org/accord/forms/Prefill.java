package org.accord.forms;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a form already knows when it opens: its own last version, and what it quotes from other documents. */
public final class Prefill {

    /** A property of a form that is filled in anew each time: what was answered the last time suggests nothing. */
    private static final String STARTS_EMPTY = "startsEmpty";

    private Prefill() {}

    /** @param latest the content of the case file's latest document of a kind */
    public static JsonNode prefill(FormSchema schema, Function<String, Optional<JsonNode>> latest) {
        ObjectNode prefilled = JsonNodeFactory.instance.objectNode();
        JsonNode own = schema.says(STARTS_EMPTY)
                ? prefilled
                : latest.apply(schema.id()).orElse(prefilled);
        schema.fields()
                .forEach(field -> value(field, own, latest).ifPresent(value -> prefilled.set(field.key(), value)));
        return prefilled;
    }

    private static Optional<JsonNode> value(
            Component field, JsonNode own, Function<String, Optional<JsonNode>> latest) {
        Optional<JsonNode> quoted = field.property("prefill").flatMap(source -> quoted(source, latest));
        Optional<JsonNode> last = own.optional(field.key());
        Optional<JsonNode> chosen = field.flag("readonly") ? quoted.or(() -> last) : last.or(() -> quoted);
        return chosen.map(value -> field.type() == ComponentType.DYNAMICLIST ? knownColumns(field, value) : value);
    }

    private static Optional<JsonNode> quoted(String source, Function<String, Optional<JsonNode>> latest) {
        String field = source.substring(source.indexOf('.') + 1);
        return latest.apply(kind(source)).flatMap(document -> document.optional(field));
    }

    private static String kind(String source) {
        return source.substring(0, source.indexOf('.'));
    }

    /** A list may quote another form's list: only the columns that this form has come along. */
    private static JsonNode knownColumns(Component list, JsonNode rows) {
        var known = JsonNodeFactory.instance.arrayNode();
        for (JsonNode row : rows) {
            ObjectNode copy = known.addObject();
            list.children().stream()
                    .flatMap(Component::inSameObject)
                    .filter(column -> row.has(column.key()))
                    .forEach(column -> copy.set(column.key(), row.get(column.key())));
        }
        return known;
    }
}

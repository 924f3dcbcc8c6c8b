package org.accord.forms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The few values of a submission that a process may read; words, lists and names never leave the case file. */
public final class Routing {

    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private Routing() {}

    /**
     * Only the names that the release reads, and never null: a condition on a missing value stops the engine.
     *
     * @param read names such as {@code serviceConsent_decision}
     */
    public static Map<String, Object> variables(FormSchema schema, JsonNode content, Set<String> read) {
        Map<String, Object> variables = new HashMap<>();
        Set<String> steering = schema.routingFields();
        schema.fields().filter(field -> steering.contains(field.key())).forEach(field -> {
            String name = variable(schema.id(), field.key());
            if (read.contains(name)) {
                variables.put(name, value(field, content.path(field.key())));
            }
        });
        return variables;
    }

    /** The name under which a value of a form, or an output of a table, reaches the engine. */
    public static String variable(String model, String field) {
        return Keys.camel(model) + "_" + field;
    }

    private static Object value(Component field, JsonNode value) {
        return switch (field.type()) {
            case CHECKBOX -> value.asBoolean(false);
            case NUMBER -> number(Values.number(value));
            case DATETIME -> date(field, value.stringValue());
            default -> value.isString() ? value.stringValue() : "";
        };
    }

    private static Object number(double value) {
        return value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE ? (Object) (long) value : value;
    }

    private static Object date(Component field, String text) {
        return switch (field.subtype()) {
            case "date" -> Date.from(LocalDate.parse(text).atStartOfDay(ZONE).toInstant());
            case "datetime" -> Date.from(LocalDateTime.parse(text).atZone(ZONE).toInstant());
            default -> text;
        };
    }
}

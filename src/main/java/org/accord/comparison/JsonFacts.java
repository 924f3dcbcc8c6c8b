package org.accord.comparison;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes down all that a piece of JSON says, by path: {@code validate.required}, {@code values[PI].label}. */
final class JsonFacts {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonFacts() {}

    static Optional<JsonNode> read(String content) {
        try {
            return Optional.of(MAPPER.readTree(content)).filter(JsonNode::isContainer);
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    static void collect(String path, JsonNode value, Map<String, String> facts) {
        if (value.isObject() && !value.isEmpty()) {
            value.properties().forEach(entry -> collect(path + "." + entry.getKey(), entry.getValue(), facts));
        } else if (value.isArray() && !value.isEmpty()) {
            array(path, value, facts);
        } else {
            facts.put(path, text(value));
        }
    }

    /** Choices are told apart by what they stand for, whatever else by its place. */
    private static void array(String path, JsonNode values, Map<String, String> facts) {
        Map<String, Integer> seen = new HashMap<>();
        Iterator<JsonNode> each = values.values().iterator();
        for (int i = 0; each.hasNext(); i++) {
            JsonNode value = each.next();
            String name = value.path("value").asString(String.valueOf(i));
            int times = seen.merge(name, 1, Integer::sum);
            collect(path + "[" + name + (times > 1 ? "~" + times : "") + "]", value, facts);
        }
    }

    /** A text as it stands, unless it could be taken for something else. */
    static String text(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros().toPlainString();
        }
        return value.isString() ? value.stringValue() : value.toString();
    }
}

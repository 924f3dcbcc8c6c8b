package org.accord.forms;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as a test would rather write it: with single quotes. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static JsonNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"'));
    }

    static FormSchema form(String... components) {
        return FormSchema.parse(("{'type':'default','id':'a-form','components':[" + String.join(",", components) + "]}")
                .replace('\'', '"'));
    }
}

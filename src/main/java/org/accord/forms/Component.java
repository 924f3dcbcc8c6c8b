package org.accord.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One component of a form.
 *
 * @param key where its value stands: the key of a field, the path of a list, "" for what has no value of its own
 */
record Component(
        ComponentType type,
        String id,
        String key,
        JsonNode source,
        @Nullable Condition hide,
        List<Component> children) {

    static List<Component> allOf(JsonNode components) {
        return components.values().stream().map(Component::of).toList();
    }

    private static Component of(JsonNode source) {
        ComponentType type =
                ComponentType.named(source.path("type").asString("")).orElseThrow();
        String key = source.path(type.container() ? "path" : "key").asString("");
        String hide = source.path("conditional").path("hide").asString("");
        return new Component(
                type,
                source.path("id").asString(key),
                key,
                source,
                hide.isEmpty() ? null : Condition.parse(hide),
                allOf(source.path("components")));
    }

    /** The fields and lists that put their values in the same object as this component. */
    Stream<Component> inSameObject() {
        return transparent() ? children.stream().flatMap(Component::inSameObject) : Stream.of(this);
    }

    boolean transparent() {
        return type == ComponentType.GROUP && key.isEmpty();
    }

    boolean flag(String attribute) {
        return source.path(attribute).asBoolean(false);
    }

    boolean required() {
        return source.path("validate").path("required").asBoolean(false);
    }

    String subtype() {
        return source.path("subtype").asString("date");
    }

    Optional<String> property(String name) {
        return source.path("properties").path(name).stringValueOpt();
    }

    /** An attribute in the reader's language; in French where nobody has translated it. */
    String text(String attribute, Locale locale) {
        String french = source.path(attribute).asString("");
        return english(locale) ? property(attribute + ".en").orElse(french) : french;
    }

    String label(Locale locale) {
        if (type != ComponentType.DATETIME) {
            return text("label", locale);
        }
        String date = text("dateLabel", locale);
        return date.isEmpty() ? text("timeLabel", locale) : date;
    }

    String adorner(String attribute, Locale locale) {
        String french = source.path("appearance").path(attribute).asString("");
        return english(locale) ? property(attribute + ".en").orElse(french) : french;
    }

    Map<String, String> options(Locale locale) {
        Map<String, String> options = new LinkedHashMap<>();
        for (JsonNode option : source.path("values")) {
            String value = option.path("value").asString("");
            String french = option.path("label").asString("");
            options.put(
                    value, english(locale) ? property("option." + value + ".en").orElse(french) : french);
        }
        return options;
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}

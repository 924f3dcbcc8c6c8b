package org.accord.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the words of a form stand: in French in the attributes, in English in custom properties named {@code label.en},
 * {@code description.en}, {@code option.GIVEN.en}… What a row of a list is called has no attribute: it is {@code row} and
 * {@code row.en}.
 */
final class Translations {

    private static final List<String> OWN = List.of("label", "description", "text", "dateLabel", "timeLabel");
    private static final Map<String, List<String>> WITHIN = Map.of(
            "appearance", List.of("prefixAdorner", "suffixAdorner"),
            "validate", List.of("patternErrorMessage"),
            "properties", List.of("row"));

    private Translations() {}

    static List<FormProblem> missing(JsonNode form, List<Component> components) {
        List<FormProblem> missing = new ArrayList<>();
        JsonNode titles = form.path("properties");
        for (String title : List.of("title", "title.en")) {
            if (titles.path(title).asString("").isBlank()) {
                missing.add(FormProblem.at("", "forms.problem.untranslated", title));
            }
        }
        components.forEach(component -> collect(component, missing));
        return missing;
    }

    private static void collect(Component component, List<FormProblem> missing) {
        for (String attribute : OWN) {
            check(component, component.source(), attribute, missing);
        }
        WITHIN.forEach((parent, attributes) -> attributes.forEach(
                attribute -> check(component, component.source().path(parent), attribute, missing)));
        for (JsonNode option : component.source().path("values")) {
            require(component, "option." + option.path("value").asString("") + ".en", missing);
        }
        component.children().forEach(child -> collect(child, missing));
    }

    private static void check(Component component, JsonNode holder, String attribute, List<FormProblem> missing) {
        if (!holder.path(attribute).asString("").isBlank()) {
            require(component, attribute + ".en", missing);
        }
    }

    private static void require(Component component, String property, List<FormProblem> missing) {
        if (component.property(property).orElse("").isBlank()) {
            missing.add(FormProblem.at(component.id(), "forms.problem.untranslated", property));
        }
    }

    static void putInEnglish(ObjectNode component) {
        JsonNode properties = component.path("properties");
        OWN.forEach(attribute -> put(component, attribute, properties.path(attribute + ".en")));
        WITHIN.forEach((parent, attributes) -> {
            if (component.get(parent) instanceof ObjectNode holder) {
                attributes.forEach(attribute -> put(holder, attribute, properties.path(attribute + ".en")));
            }
        });
        for (JsonNode option : component.path("values")) {
            String value = option.path("value").asString("");
            put((ObjectNode) option, "label", properties.path("option." + value + ".en"));
        }
        for (JsonNode child : component.path("components")) {
            putInEnglish((ObjectNode) child);
        }
    }

    private static void put(ObjectNode holder, String attribute, JsonNode english) {
        if (english.isString() && !english.stringValue().isBlank()) {
            holder.set(attribute, english);
        }
    }
}

package org.accord.readings;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The person's own goal, asked in their words, with the five levels that were written beforehand; 0 is today. */
final class OwnGoal {

    private static final Map<String, Integer> LEVELS = Map.of("-2", 0, "-1", 1, "0", 2, "1", 3, "2", 4);

    private OwnGoal() {}

    static void put(ObjectNode component, Chosen.Goal goal) {
        String words = shown(goal.words());
        ObjectNode properties = (ObjectNode) component.path("properties");
        component.put("label", "Mon but à moi : " + words);
        properties.put("label.en", "My own goal: " + words);
        for (JsonNode option : component.path("values")) {
            level(option.path("value").asString(""), goal.levels()).ifPresent(level -> {
                ((ObjectNode) option).put("label", option.path("label").asString("") + " : " + level);
                String english = "option." + option.path("value").asString("") + ".en";
                properties.put(english, properties.path(english).asString("") + ": " + level);
            });
        }
    }

    private static java.util.Optional<String> level(String value, List<String> levels) {
        return java.util.Optional.ofNullable(LEVELS.get(value))
                .map(place -> shown(levels.get(place)))
                .filter(level -> !level.isBlank());
    }

    /** Words of a person are shown and never computed: what a form would take for a formula or a picture is no such thing. */
    private static String shown(String words) {
        return words.replace('{', '(')
                .replace('}', ')')
                .replace('<', '‹')
                .replace('>', '›')
                .replace('[', '(')
                .replace(']', ')')
                .strip();
    }
}

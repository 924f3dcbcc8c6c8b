package org.accord.trials;

import java.util.HashMap;
import java.util.Map;

/**
 * What somebody chose for a walk: {@code <element>.<time>.<path>} for the field of a form, {@code <form>.<time>} for what
 * comes of a sign-off, {@code given.<name>} for what the diagram is told at its start.
 */
public record WalkAnswers(Map<String, String> chosen) {

    private static final String GIVEN = "given.";

    /** By path. */
    Map<String, String> to(String key) {
        return below(key + ".");
    }

    Map<String, String> given() {
        return below(GIVEN);
    }

    /** {@code AGREE}, or a decision and the place that says so, such as {@code REFUSED PERSON}. */
    String of(String key) {
        return chosen.getOrDefault(key, "AGREE");
    }

    private Map<String, String> below(String prefix) {
        Map<String, String> below = new HashMap<>();
        chosen.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                below.put(name.substring(prefix.length()), value);
            }
        });
        return below;
    }
}

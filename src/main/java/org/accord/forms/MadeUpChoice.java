package org.accord.forms;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A field of a made-up answer that somebody may answer otherwise.
 *
 * @param path where it stands, such as {@code actions[0].who}
 * @param options what there is to choose, by code; none where something is typed
 * @param steers whether its value may reach a diagram
 */
public record MadeUpChoice(
        String path,
        String label,
        Map<String, String> options,
        boolean yesOrNo,
        boolean required,
        String value,
        boolean steers) {

    static MadeUpChoice of(Component field, String path, JsonNode value, Locale language, boolean steers) {
        Map<String, String> options = new LinkedHashMap<>();
        if (field.type().oneOf()) {
            options.putAll(field.options(language));
        }
        return new MadeUpChoice(
                path,
                field.label(language),
                options,
                field.type() == ComponentType.CHECKBOX,
                field.required(),
                value.isNull() ? "" : value.asString(""),
                steers);
    }

    public MadeUpChoice steering(boolean does) {
        return new MadeUpChoice(path, label, options, yesOrNo, required, value, does);
    }
}

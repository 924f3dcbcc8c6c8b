package org.accord.comparison;

import java.util.List;
import org.accord.comparison.Said.Text;

/** What things are called by those who drew them, in both languages. */
final class Names {

    private Names() {}

    /** An element of a diagram, the table or one of its columns: {@code name} or {@code label}. */
    static Text ofElement(Item item, String attribute) {
        return text(item.fact("@" + attribute), item.fact("property[" + attribute + ".en]/@value"));
    }

    /** A form, by its title. */
    static Text ofForm(Item form) {
        Text title = text(form.fact("properties.title"), form.fact("properties.title.en"));
        return title.french().isEmpty() ? text(form.fact("id"), "") : title;
    }

    /** What a component of a form says above its answer, or the text that it is. */
    static Text ofComponent(Item component) {
        for (String attribute : List.of("label", "dateLabel", "timeLabel", "text")) {
            if (component.says(attribute)) {
                return text(component.fact(attribute), component.fact("properties." + attribute + ".en"));
            }
        }
        String key = component.fact("key").isEmpty() ? component.fact("path") : component.fact("key");
        return text(key.isEmpty() ? component.fact("id") : key, "");
    }

    static Text ofOption(Item component, String value) {
        return text(
                component.facts().getOrDefault("values[" + value + "].label", value),
                component.fact("properties.option." + value + ".en"));
    }

    static Text text(String french, String english) {
        return new Text(french, english.isEmpty() ? french : english);
    }
}

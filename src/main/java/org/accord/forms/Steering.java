package org.accord.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a field may tell a process.
 *
 * @param codes of a choice, "" among them where it may be left open; none where only the case file knows them
 */
public record Steering(String key, Kind kind, Set<String> codes) {

    /** Words never leave the case file; a number or a date that may be missing cannot be relied on. */
    public enum Kind {
        CHOICE,
        NUMBER,
        YES_NO,
        DATE,
        TIME,
        MAY_BE_MISSING,
        WORDS;

        public boolean steers() {
            return this != MAY_BE_MISSING && this != WORDS;
        }
    }

    /** Every field of the form's own object, in its order. */
    public static List<Steering> of(FormSchema form) {
        List<Steering> fields = new ArrayList<>();
        collect(form.components(), false, fields);
        return fields;
    }

    private static void collect(List<Component> components, boolean maybeHidden, List<Steering> fields) {
        for (Component component : components) {
            boolean hideable = maybeHidden || component.hide() != null;
            if (component.transparent()) {
                collect(component.children(), hideable, fields);
            } else if (!component.key().isEmpty()) {
                boolean always = component.required() && !hideable;
                fields.add(new Steering(component.key(), kind(component, always), codes(component, always)));
            }
        }
    }

    private static Kind kind(Component field, boolean always) {
        return switch (field.type()) {
            case RADIO, SELECT -> Kind.CHOICE;
            case CHECKBOX -> Kind.YES_NO;
            case NUMBER -> always ? Kind.NUMBER : Kind.MAY_BE_MISSING;
            case DATETIME -> always ? date(field) : Kind.MAY_BE_MISSING;
            default -> Kind.WORDS;
        };
    }

    private static Kind date(Component field) {
        return field.subtype().equals("time") ? Kind.TIME : Kind.DATE;
    }

    private static Set<String> codes(Component field, boolean always) {
        Set<String> codes = new TreeSet<>();
        if (field.type().oneOf() && field.property("options").isEmpty()) {
            field.source()
                    .path("values")
                    .forEach(option -> codes.add(option.path("value").asString("")));
            if (!always) {
                codes.add("");
            }
        }
        return codes;
    }
}

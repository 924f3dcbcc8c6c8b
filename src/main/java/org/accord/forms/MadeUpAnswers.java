package org.accord.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills a form in with the least that it accepts: what somebody chose, what it opens with, and for whatever it insists on
 * besides, the first option, the smallest number, a few words.
 */
public final class MadeUpAnswers {

    /** What is filled in may show or hide something else, which is filled in or left out, and so on. */
    private static final int LOOKS = 5;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final FormSchema schema;
    private final JsonNode opened;
    private final Map<String, String> chosen;
    private final Locale language;
    private final MadeUpValues values;
    private Visibility visibility;
    private List<MadeUpChoice> choices = new ArrayList<>();

    private MadeUpAnswers(
            FormSchema schema,
            JsonNode opened,
            Map<String, String> chosen,
            int time,
            Locale language,
            LocalDate today) {
        this.schema = schema;
        this.opened = opened;
        this.chosen = chosen;
        this.language = language;
        this.values = new MadeUpValues(language, today, time);
        this.visibility = Visibility.of(schema, opened, opened);
    }

    /** A filled form, and what of it somebody may choose. */
    public record Filled(JsonNode content, List<MadeUpChoice> choices) {}

    /**
     * @param shown the form as its reader is shown it
     * @param opened what it opens with
     * @param chosen by path; what the form does not ask is left out
     * @param time 1 for the first time that it is asked: later, something else is chosen
     */
    public static Filled of(
            String shown, JsonNode opened, Map<String, String> chosen, int time, Locale language, LocalDate today) {
        return new MadeUpAnswers(FormSchema.asShown(shown), opened, chosen, time, language, today).filled();
    }

    /** What is written wherever words are asked for. */
    public static String words(Locale language) {
        return language.getLanguage().equals("en") ? "Made-up answer" : "Réponse inventée";
    }

    /** What the field at a path of a shown form is called. */
    public static String label(String shown, String path, Locale language) {
        return path.isEmpty() ? path : FormSchema.asShown(shown).label(path, language);
    }

    private Filled filled() {
        JsonNode content = opened;
        for (int look = 0; look < LOOKS; look++) {
            visibility = Visibility.of(schema, content, opened);
            choices = new ArrayList<>();
            ObjectNode next = JSON.objectNode();
            object(schema.components(), new Place("", content, opened, null), next);
            if (next.equals(content)) {
                break;
            }
            content = next;
        }
        return new Filled(content, List.copyOf(choices));
    }

    private record Place(String path, JsonNode now, JsonNode before, @Nullable Map<String, @Nullable Object> row) {

        String of(String key) {
            return path.isEmpty() ? key : path + "." + key;
        }
    }

    private void object(List<Component> components, Place place, ObjectNode into) {
        for (Component component : components) {
            if (visibility.hidden(component, place.row)) {
                continue;
            }
            if (component.transparent()) {
                object(component.children(), place, into);
            } else if (!component.key().isEmpty()) {
                put(component, place, into);
            }
        }
    }

    private void put(Component component, Place place, ObjectNode into) {
        String key = component.key();
        switch (component.type()) {
            case GROUP -> {
                ObjectNode inner = into.putObject(key);
                JsonNode before = place.before.path(key);
                object(component.children(), new Place(place.of(key), place.now.path(key), before, place.row), inner);
            }
            case DYNAMICLIST -> rows(component, place, into.putArray(key));
            default -> {
                if (!component.flag("disabled")) {
                    field(component, place, into);
                }
            }
        }
    }

    private void rows(Component list, Place place, ArrayNode into) {
        JsonNode now = place.now.path(list.key());
        JsonNode before = place.before.path(list.key());
        int count = now.isArray() ? now.size() : Opening.rows(list, before);
        for (int row = 0; row < count; row++) {
            JsonNode rowNow = now.path(row);
            Place inRow = new Place(
                    place.of(list.key()) + "[" + row + "]",
                    rowNow,
                    before.path(row),
                    Visibility.row(list.children(), rowNow, before.path(row)));
            object(list.children(), inRow, into.addObject());
        }
    }

    private void field(Component field, Place place, ObjectNode into) {
        JsonNode opening = Opening.value(field, place.before.path(field.key()));
        if (field.flag("readonly")) {
            into.set(field.key(), opening);
            return;
        }
        String path = place.of(field.key());
        JsonNode standing = Values.isEmpty(field, opening) ? least(field, place) : opening;
        JsonNode value = chosen.containsKey(path) ? values.chosen(field, chosen.get(path)) : standing;
        into.set(field.key(), value);
        if (MadeUpValues.choosable(field)) {
            boolean steers = schema.routingFields().contains(path);
            choices.add(MadeUpChoice.of(field, path, value, language, steers));
        }
    }

    /** A line of a list says what is so: its boxes are ticked. */
    private JsonNode least(Component field, Place place) {
        return field.type() == ComponentType.CHECKBOX && place.row != null
                ? JSON.booleanNode(true)
                : values.least(field);
    }
}

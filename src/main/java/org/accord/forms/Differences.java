package org.accord.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accord.forms.Difference.Kind;
import org.accord.forms.ItemMatching.Pair;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What changed between two versions of a document, in the words of its readers. */
public final class Differences {

    private static final String WITHIN = " › ";

    private final Locale locale;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Locale locale) {
        this.locale = locale;
    }

    /** Empty when the two contents read the same. */
    public static List<Difference> between(FormSchema schema, JsonNode before, JsonNode after, Locale locale) {
        Differences differences = new Differences(locale);
        differences.object(schema.components(), before, after, "");
        return List.copyOf(differences.found);
    }

    /** The field that says what an item of a list is: its first words. */
    static @Nullable Component naming(Component list) {
        return list.children().stream()
                .flatMap(Component::inSameObject)
                .filter(field -> field.type().words())
                .findFirst()
                .orElse(null);
    }

    private void object(List<Component> components, JsonNode before, JsonNode after, String where) {
        Set<String> known = new HashSet<>();
        components.stream()
                .flatMap(Component::inSameObject)
                .filter(component -> !component.key().isEmpty() && known.add(component.key()))
                .forEach(component -> component(component, before, after, where));
        Set<String> unknown = new TreeSet<>(before.propertyNames());
        unknown.addAll(after.propertyNames());
        unknown.removeAll(known);
        unknown.forEach(key -> compare(where + key, raw(before.path(key)), raw(after.path(key))));
    }

    private void component(Component component, JsonNode before, JsonNode after, String where) {
        JsonNode was = before.path(component.key());
        JsonNode is = after.path(component.key());
        String label = where + component.label(locale);
        switch (component.type()) {
            case GROUP -> object(component.children(), was, is, label + WITHIN);
            case DYNAMICLIST -> list(component, was, is, label);
            default -> {
                if (!Values.same(was, is)) {
                    compare(label, read(component, was), read(component, is));
                }
            }
        }
    }

    private void list(Component list, JsonNode before, JsonNode after, String label) {
        List<Pair> pairs = ItemMatching.pairs(list, before, after);
        for (int i = 0; i < before.size(); i++) {
            int position = i;
            if (pairs.stream().noneMatch(pair -> pair.before() == position)) {
                found.add(new Difference(Kind.REMOVED, label, item(list, before.get(i)), ""));
            }
        }
        for (int j = 0; j < after.size(); j++) {
            int position = j;
            pairs.stream()
                    .filter(pair -> pair.after() == position)
                    .findFirst()
                    .ifPresentOrElse(
                            pair -> same(list, before.get(pair.before()), after.get(position), label, position),
                            () -> found.add(new Difference(Kind.ADDED, label, "", item(list, after.get(position)))));
        }
        order(list, before, after, pairs, label);
    }

    private void same(Component list, JsonNode before, JsonNode after, String label, int position) {
        object(list.children(), before, after, label + WITHIN + name(list, before, position) + WITHIN);
    }

    private void order(Component list, JsonNode before, JsonNode after, List<Pair> pairs, String label) {
        List<Integer> old = pairs.stream().map(Pair::before).toList();
        if (!old.equals(old.stream().sorted().toList())) {
            String was =
                    old.stream().sorted().map(i -> name(list, before.get(i), i)).collect(Collectors.joining(", "));
            String is = pairs.stream()
                    .map(pair -> name(list, after.get(pair.after()), pair.after()))
                    .collect(Collectors.joining(", "));
            found.add(new Difference(Kind.CHANGED, label + WITHIN + Phrases.ORDER.in(locale), was, is));
        }
    }

    private String name(Component list, JsonNode item, int position) {
        Component naming = naming(list);
        String name = naming == null ? "" : item.path(naming.key()).asString("").strip();
        if (name.isEmpty()) {
            return String.valueOf(position + 1);
        }
        return name.length() <= 60 ? name : name.substring(0, 59) + "…";
    }

    /** A whole item in one line. */
    private String item(Component list, JsonNode item) {
        return list.children().stream()
                .flatMap(Component::inSameObject)
                .filter(field -> field.type().keyed() && item.has(field.key()))
                .filter(field -> !Values.isEmpty(field, item.path(field.key())))
                .map(field -> field.label(locale) + Phrases.COLON.in(locale) + read(field, item.path(field.key())))
                .collect(Collectors.joining(Phrases.SEMICOLON.in(locale)));
    }

    private String read(Component field, JsonNode value) {
        return value.isMissingNode() || Values.isEmpty(field, value) && field.type() != ComponentType.CHECKBOX
                ? ""
                : String.join(", ", ReadableValue.of(field, value, locale));
    }

    private static String raw(JsonNode value) {
        return value.isMissingNode() ? "" : value.asString(value.toString());
    }

    private void compare(String label, String before, String after) {
        if (!before.equals(after)) {
            Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
            found.add(new Difference(kind, label, before, after));
        }
    }
}

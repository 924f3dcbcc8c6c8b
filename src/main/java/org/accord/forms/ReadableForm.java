package org.accord.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.forms.Readable.Row;
import org.accord.forms.Readable.Section;
import tools.jackson.databind.JsonNode;

/**
 * Turns a document into what a person reads before signing: all of it, nothing hidden. What was
 * left empty is part of what is signed: it is named in one line at the end of its section or list.
 */
public final class ReadableForm {

    private final Locale locale;
    private final Set<String> mine;
    private final List<Section> sections = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();

    private ReadableForm(Locale locale, Set<String> mine) {
        this.locale = locale;
        this.mine = mine;
    }

    /** What the content does not have was not asked; what the schema does not know is shown by its key. */
    public static Readable render(FormSchema schema, JsonNode content, Locale locale) {
        return render(schema, content, Set.of(), locale);
    }

    /** @param mine the places of whoever reads, such as {@code PERSON}: what falls to them comes first in a list */
    public static Readable render(FormSchema schema, JsonNode content, Set<String> mine, Locale locale) {
        ReadableForm form = new ReadableForm(locale, mine);
        schema.components().forEach(component -> form.topLevel(component, content));
        form.close("");
        form.rows.addAll(form.unknown(schema.components(), content));
        form.close(Phrases.OTHER.in(locale));
        return new Readable(schema.title(locale), List.copyOf(form.sections));
    }

    private void topLevel(Component component, JsonNode content) {
        if (component.type() != ComponentType.GROUP) {
            rows.addAll(rows(component, content));
            return;
        }
        close("");
        rows.addAll(insideOf(component, content));
        close(component.label(locale));
    }

    private void close(String title) {
        if (!rows.isEmpty()) {
            sections.add(new Section(title, emptyLast(rows)));
            rows = new ArrayList<>();
        }
    }

    private List<Row> rows(Component component, JsonNode content) {
        JsonNode value = content.path(component.key());
        return switch (component.type()) {
            case TEXT -> List.of(Row.of("", component.text("text", locale)));
            case SEPARATOR, SPACER -> List.of();
            case GROUP -> insideOf(component, content);
            case DYNAMICLIST ->
                value.isMissingNode() ? List.of() : ReadableList.of(component, value, mine, locale, this::inside);
            default ->
                value.isMissingNode()
                        ? List.of()
                        : List.of(new Row(
                                component.label(locale), ReadableValue.of(component, value, locale), List.of()));
        };
    }

    /** A group whose fields were all hidden says nothing, not even its own sentences. */
    private List<Row> insideOf(Component group, JsonNode content) {
        JsonNode inside = group.transparent() ? content : content.path(group.key());
        List<Row> found = new ArrayList<>();
        group.children().forEach(child -> found.addAll(rows(child, inside)));
        if (!group.transparent()) {
            found.addAll(unknown(group.children(), inside));
        }
        return found.stream().allMatch(Row::sentence) ? List.of() : found;
    }

    private List<Row> inside(Component list, JsonNode item) {
        List<Row> found = new ArrayList<>();
        list.children().forEach(child -> found.addAll(rows(child, item)));
        found.addAll(unknown(list.children(), item));
        return found;
    }

    private List<Row> emptyLast(List<Row> all) {
        List<Row> said = new ArrayList<>(all);
        said.removeIf(Row::empty);
        String empty = all.stream().filter(Row::empty).map(Row::label).collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            said.add(Row.of(Phrases.NOTHING.in(locale), empty));
        }
        return List.copyOf(said);
    }

    private List<Row> unknown(List<Component> components, JsonNode content) {
        Set<String> known = components.stream()
                .flatMap(Component::inSameObject)
                .map(Component::key)
                .collect(Collectors.toSet());
        return content.propertyStream()
                .filter(entry -> !known.contains(entry.getKey()))
                .map(entry -> Row.of(
                        entry.getKey(),
                        entry.getValue().asString(entry.getValue().toString())))
                .toList();
    }
}

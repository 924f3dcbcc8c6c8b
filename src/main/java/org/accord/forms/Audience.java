package org.accord.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whom an answer is for. The property {@code audience} of a field, a list or a group names slots, separated by commas;
 * {@code audienceIf.<box>} names more of them, for an answer that came with that box ticked. Without an audience an answer
 * is for whoever reads the document.
 */
public final class Audience {

    private static final String NAME = "audience";
    private static final String IF = "audienceIf.";

    private Audience() {}

    /** Whether anything in that form is not for everybody. */
    public static boolean limits(FormSchema schema) {
        return limits(schema.components());
    }

    private static boolean limits(List<Component> components) {
        return components.stream().anyMatch(each -> each.property(NAME).isPresent() || limits(each.children()));
    }

    /** The form without what {@code reader} would never see the answer to. */
    public static FormSchema asked(FormSchema schema, Predicate<Set<String>> reader) {
        Set<String> hidden = hidden(schema, JsonNodeFactory.instance.objectNode(), reader);
        return hidden.isEmpty()
                ? schema
                : schema.tailored(
                        each -> hidden.contains(each.path("key").asString("")) // in lists a key may come again
                                        || hidden.contains(each.path("path").asString(""))
                                ? null
                                : each);
    }

    /** A document as {@code reader} may see it; the document itself when all of it is for them. */
    public static JsonNode seen(FormSchema schema, JsonNode content, Predicate<Set<String>> reader) {
        Set<String> hidden = hidden(schema, content, reader);
        if (hidden.isEmpty() || !content.isObject()) {
            return content;
        }
        ObjectNode part = (ObjectNode) content.deepCopy();
        hidden.forEach(part::remove);
        return part;
    }

    /** What somebody wrote who does not see all of it: the answers that are not theirs stay as they stand. */
    public static JsonNode kept(FormSchema schema, JsonNode before, JsonNode written, Predicate<Set<String>> reader) {
        ObjectNode whole = (ObjectNode) written.deepCopy();
        hidden(schema, before, reader).forEach(key -> before.optional(key).ifPresent(answer -> whole.set(key, answer)));
        return whole;
    }

    private static Set<String> hidden(FormSchema schema, JsonNode content, Predicate<Set<String>> reader) {
        Set<String> keys = new HashSet<>();
        collect(schema.components(), null, content, reader, keys);
        return keys;
    }

    private static void collect(
            List<Component> components,
            @Nullable Component around,
            JsonNode content,
            Predicate<Set<String>> reader,
            Set<String> keys) {
        for (Component component : components) {
            Component names = component.property(NAME).isPresent() ? component : around;
            if (component.transparent()) {
                collect(component.children(), names, content, reader, keys);
            } else if (!component.key().isEmpty() && names != null && !reader.test(audience(names, content))) {
                keys.add(component.key());
            }
        }
    }

    private static Set<String> audience(Component component, JsonNode content) {
        Set<String> slots = new HashSet<>(slots(component.property(NAME)));
        for (String property : component.source().path("properties").propertyNames()) {
            if (property.startsWith(IF)
                    && content.path(property.substring(IF.length())).asBoolean(false)) {
                slots.addAll(slots(component.property(property)));
            }
        }
        return slots;
    }

    private static List<String> slots(Optional<String> text) {
        return List.of(text.orElse("").split("\\s*,\\s*"));
    }
}

package org.accord.forms;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The items of a document's lists that have something in common, each by its first words. */
public final class ListItems {

    private ListItems() {}

    /** In the order of the form: {@code where(schema, plan, "agreement", "NOT_AGREED")}. */
    public static List<String> where(FormSchema schema, JsonNode content, String key, String value) {
        List<String> names = new ArrayList<>();
        collect(schema.components(), content, key, value, names);
        return names;
    }

    private static void collect(
            List<Component> components, JsonNode content, String key, String value, List<String> names) {
        for (Component component : components) {
            JsonNode inside = component.transparent() ? content : content.path(component.key());
            if (component.type() == ComponentType.DYNAMICLIST) {
                inside.valueStream()
                        .filter(item -> item.path(key).asString("").equals(value))
                        .forEach(item -> names.add(name(component, item)));
            } else if (component.type() == ComponentType.GROUP) {
                collect(component.children(), inside, key, value, names);
            }
        }
    }

    private static String name(Component list, JsonNode item) {
        Component naming = Differences.naming(list);
        return naming == null ? "–" : item.path(naming.key()).asString("–");
    }
}

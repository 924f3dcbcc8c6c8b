package org.accord.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Writes down all that an element says, without those parts that speak for themselves. Nothing is left out. */
final class Facts {

    /** Wrappers that say nothing by themselves. */
    private static final Set<String> AROUND =
            Set.of("extensionElements", "camunda:properties", "camunda:inputOutput", "accord:properties");

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Predicate<Node> apart;

    private Facts(Predicate<Node> apart) {
        this.apart = apart;
    }

    /** @param apart which children are items of their own, or drawing */
    static Map<String, String> of(Node node, Predicate<Node> apart) {
        Facts facts = new Facts(apart);
        facts.collect(node, "");
        return facts.facts;
    }

    static Map<String, String> of(Node node) {
        return of(node, child -> false);
    }

    private void collect(Node node, String prefix) {
        node.attributes().forEach((name, value) -> put(prefix + "@" + name, value));
        if (!node.text().isEmpty()) {
            put(prefix + "#text", node.text());
        }
        boolean bare = prefix.length() > 0
                && node.attributes().isEmpty()
                && node.children().isEmpty();
        if (bare && node.text().isEmpty() && !AROUND.contains(node.name())) {
            put(prefix + "#there", "true");
        }
        for (Node child : node.children()) {
            if (!apart.test(child)) {
                collect(child, AROUND.contains(child.name()) ? prefix : prefix + step(child));
            }
        }
    }

    private void put(String path, String value) {
        String free = path;
        for (int again = 2; facts.containsKey(free); again++) {
            free = path + "~" + again;
        }
        facts.put(free, value);
    }

    /** How a child is told from its like: by its name or target, otherwise by the order in which they stand. */
    private static String step(Node child) {
        String called =
                switch (child.name()) {
                    case "camunda:property", "accord:property", "camunda:inputParameter", "camunda:outputParameter" ->
                        "[" + child.attribute("name") + "]";
                    case "camunda:in", "camunda:out" -> "[" + child.attribute("target") + "]";
                    case "incoming", "outgoing" -> "[" + child.text() + "]";
                    default -> "";
                };
        String local = child.name().substring(child.name().indexOf(':') + 1);
        return local + called + "/";
    }
}

package org.accord.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;

/**
 * What a kind of model may be made of. One line an element: its name, its attributes with the value each takes (! where
 * it must stand, #text for its own words), and the elements that may stand in it ({@code text=WORDS} for one that holds
 * nothing but such a text). Whatever is not on a line is refused.
 */
final class Vocabulary {

    private static final QName TEXT = new QName("#text");

    private record Element(Map<QName, Value> attributes, Set<QName> required, Map<QName, Element> children) {
        Element() {
            this(new HashMap<>(), new HashSet<>(), new HashMap<>());
        }
    }

    private final Map<String, String> namespaces;
    private final Map<QName, Element> elements = new HashMap<>();
    private final QName root;

    /** @param namespaces by prefix; "" is the namespace of elements without a prefix */
    Vocabulary(Map<String, String> namespaces, String root, String table) {
        this.namespaces = namespaces;
        this.root = element(root);
        table.lines().filter(line -> !line.isBlank()).forEach(this::line);
    }

    private void line(String line) {
        String[] columns = line.split("\\|", -1);
        for (String name : words(columns[0])) {
            Element element = named(name);
            for (String attribute : words(columns[1])) {
                attribute(element, attribute);
            }
            for (String child : words(columns[2])) {
                child(element, child);
            }
        }
    }

    private Element named(String name) {
        return elements.computeIfAbsent(element(name), unknown -> new Element());
    }

    private void attribute(Element element, String attribute) {
        String[] parts = attribute.split("=");
        QName name = parts[0].indexOf(':') < 0 ? new QName(parts[0]) : element(parts[0]);
        element.attributes.put(name, Value.valueOf(parts[1].replace("!", "")));
        if (parts[1].endsWith("!")) {
            element.required.add(name);
        }
    }

    private void child(Element element, String child) {
        String[] parts = child.split("=");
        Element allowed = parts.length == 1 ? named(child) : new Element();
        if (parts.length == 2) {
            allowed.attributes.put(TEXT, Value.valueOf(parts[1]));
        }
        element.children.put(element(parts[0]), allowed);
    }

    private static String[] words(String column) {
        return column.isBlank() ? new String[0] : column.strip().split("\\s+");
    }

    private QName element(String name) {
        int colon = name.indexOf(':');
        return new QName(namespaces.get(colon < 0 ? "" : name.substring(0, colon)), name.substring(colon + 1));
    }

    void check(XmlNode node, Findings findings) {
        if (node.name().equals(root)) {
            element(node, elements.get(root), findings);
        } else {
            findings.error(node, "root", node.local());
        }
    }

    private static void element(XmlNode node, Element allowed, Findings findings) {
        attributes(node, allowed, findings);
        text(node, allowed, findings);
        for (XmlNode child : node.children()) {
            Element next = allowed.children.get(child.name());
            if (findings.enough()) {
                return;
            } else if (next == null) {
                findings.error(child, "element", child.local(), node.local());
            } else {
                element(child, next, findings);
            }
        }
    }

    private static void attributes(XmlNode node, Element allowed, Findings findings) {
        node.attributes().forEach((name, value) -> {
            Value kind = allowed.attributes.get(name);
            if (kind == null) {
                findings.error(node, "attribute", name.getLocalPart(), node.local());
            } else {
                kind.problem(value)
                        .ifPresent(problem -> findings.error(node, problem, name.getLocalPart(), shown(value)));
            }
        });
        for (QName name : allowed.required) {
            if (!name.equals(TEXT) && !node.attributes().containsKey(name)) {
                findings.error(node, "missing", name.getLocalPart(), node.local());
            }
        }
    }

    private static void text(XmlNode node, Element allowed, Findings findings) {
        Value kind = allowed.attributes.get(TEXT);
        String text = node.text();
        if (text.isEmpty() && !allowed.required.contains(TEXT)) {
            return;
        }
        Optional<String> problem = kind == null ? Optional.of("text") : kind.problem(text);
        problem.ifPresent(key -> findings.error(node, key, node.local(), shown(text)));
    }

    private static String shown(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }
}

package org.accord.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/** An element as it was read: names with their namespaces, so that no prefix hides one behind another. */
final class XmlNode {

    private static final QName ID = new QName("id");

    private final QName name;
    private final String place;
    private final Map<QName, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(QName name, Map<QName, String> attributes, String placeAbove, int line) {
        this.name = name;
        this.attributes.putAll(attributes);
        String here = placeAbove.isEmpty() ? "line " + line : placeAbove;
        this.place = attributes.getOrDefault(ID, here);
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void add(String characters) {
        text.append(characters);
    }

    QName name() {
        return name;
    }

    /** The name without its namespace; the vocabulary has made sure that it is the right one. */
    String local() {
        return name.getLocalPart();
    }

    /** The id of this element, or of the nearest one around it. */
    String place() {
        return place;
    }

    String id() {
        return attribute("id");
    }

    Map<QName, String> attributes() {
        return attributes;
    }

    /** The attribute without a namespace, "" where there is none. */
    String attribute(String local) {
        return attribute("", local);
    }

    String attribute(String namespace, String local) {
        return attributes.getOrDefault(new QName(namespace, local), "");
    }

    String text() {
        return text.toString().strip();
    }

    List<XmlNode> children() {
        return children;
    }

    Stream<XmlNode> children(String local) {
        return children.stream().filter(child -> child.local().equals(local));
    }

    /** This element and all below it. */
    Stream<XmlNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::all));
    }

    Stream<XmlNode> all(String local) {
        return all().filter(node -> node.local().equals(local));
    }
}

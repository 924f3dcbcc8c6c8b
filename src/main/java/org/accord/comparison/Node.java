package org.accord.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element of a diagram or a table as it means, not as it is written: prefixes are the usual ones, white space around a
 * text is gone, attributes are in the order of their names.
 */
record Node(String name, Map<String, String> attributes, List<Node> children, String text) {

    String attribute(String called) {
        return attributes.getOrDefault(called, "");
    }

    String id() {
        return attribute("id");
    }

    Stream<Node> children(String called) {
        return children.stream().filter(child -> child.name.equals(called));
    }

    /** This element and all below it. */
    Stream<Node> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }
}

package org.accord.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A diagram taken apart: each element by its id, and apart from them what is only drawing. */
final class DiagramModel {

    static final String FILE = "#file";

    private static final Set<String> SCOPES = Set.of(
            "definitions", "process", "subProcess", "transaction", "adHocSubProcess", "collaboration", "laneSet");

    private final List<Item> items = new ArrayList<>();
    private final Map<String, String> layout = new TreeMap<>();

    private DiagramModel() {}

    static Model of(Node definitions) {
        DiagramModel diagram = new DiagramModel();
        diagram.scope(definitions, FILE, "");
        return Model.of(diagram.items, diagram.layout);
    }

    private void scope(Node node, String key, String parent) {
        boolean scope = SCOPES.contains(node.name());
        items.add(new Item(
                key, node.name(), parent, Facts.of(node, child -> scope && (element(child) || drawing(child)))));
        if (!scope) {
            return;
        }
        for (Node child : node.children()) {
            if (drawing(child)) {
                drawn(child);
            } else if (element(child)) {
                scope(child, child.id(), key);
            }
        }
    }

    private static boolean element(Node child) {
        return !child.id().isEmpty() && !child.name().equals("documentation");
    }

    private static boolean drawing(Node child) {
        return child.name().startsWith("bpmndi:");
    }

    private void drawn(Node diagram) {
        for (Node plane : diagram.children()) {
            layout.merge(FILE, String.valueOf(plane.attributes()), String::concat);
            for (Node shape : plane.children()) {
                layout.merge(shape.attribute("bpmnElement"), text(shape), String::concat);
            }
        }
        layout.merge(FILE, String.valueOf(diagram.attributes()), String::concat);
    }

    static String text(Node node) {
        return node.name()
                + node.attributes()
                + node.text()
                + node.children().stream().map(DiagramModel::text).collect(Collectors.joining(",", "(", ")"));
    }
}

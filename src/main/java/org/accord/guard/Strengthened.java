package org.accord.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The diagrams that protect everybody may gain a task on the way and nothing else: whatever was there must be there and do
 * the same. Words, places and colours are free.
 */
final class Strengthened {

    private static final Set<String> FREE_ATTRIBUTES = Set.of("name", "dueDate", "historyTimeToLive");
    private static final Set<String> FREE_CHILDREN =
            Set.of("documentation", "incoming", "outgoing", "textAnnotation", "association");

    private record Arrow(String from, String to, String condition) {}

    private final Diagram now;
    private final Diagram before;

    private Strengthened(Diagram now, Diagram before) {
        this.now = now;
        this.before = before;
    }

    static void check(Diagram now, Diagram before, Findings report) {
        new Strengthened(now, before).check(report);
    }

    private void check(Findings report) {
        for (XmlNode node : before.nodes()) {
            if (!now.has(node.id())) {
                report.error(now.process(), "protected.stepGone", node.attribute("name"), node.id());
            } else if (!meaning(node).equals(meaning(now.node(node.id())))) {
                report.error(node.id(), "protected.stepChanged");
            }
        }
        now.nodes().stream()
                .filter(node -> !before.has(node.id()) && !isTaskOnTheWay(node))
                .forEach(node -> report.error(node, "protected.stepAdded"));
        if (!report.errors()) {
            arrows(report);
        }
    }

    private boolean isTaskOnTheWay(XmlNode node) {
        return node.local().equals("userTask")
                && now.leaving(node).size() == 1
                && now.entering(node).size() == 1
                && now.nodes().stream()
                        .noneMatch(event -> event.attribute("attachedToRef").equals(node.id()));
    }

    private void arrows(Findings report) {
        List<Arrow> left = new ArrayList<>(arrows(now, node -> before.has(node)));
        for (Arrow arrow : arrows(before, node -> true)) {
            if (!left.remove(arrow)) {
                report.error(arrow.from(), "protected.wayGone", arrow.to());
            }
        }
        left.forEach(arrow -> report.error(arrow.from(), "protected.wayAdded", arrow.to()));
    }

    /** Each arrow to the next step that is kept: new tasks on the way are passed over. */
    private static List<Arrow> arrows(Diagram diagram, Predicate<String> kept) {
        return diagram.flows().stream()
                .filter(flow -> kept.test(flow.attribute("sourceRef")))
                .map(flow -> {
                    String to = flow.attribute("targetRef");
                    for (int i = 0; !kept.test(to) && i < diagram.flows().size(); i++) {
                        to = diagram.leaving(diagram.node(to)).get(0).attribute("targetRef");
                    }
                    return new Arrow(flow.attribute("sourceRef"), to, condition(diagram, flow));
                })
                .toList();
    }

    private static String condition(Diagram diagram, XmlNode flow) {
        boolean otherwise =
                diagram.node(flow.attribute("sourceRef")).attribute("default").equals(flow.id());
        return otherwise
                ? "otherwise"
                : flow.children("conditionExpression").map(XmlNode::text).collect(Collectors.joining());
    }

    /** All that an element says to the engine or to the platform. */
    private static String meaning(XmlNode node) {
        Map<String, String> attributes = new TreeMap<>();
        node.attributes().forEach((name, value) -> {
            boolean way = name.getLocalPart().equals("default");
            if (!FREE_ATTRIBUTES.contains(name.getLocalPart()) && !way) {
                attributes.put(name.getLocalPart(), value);
            }
        });
        List<String> inside = node.children().stream()
                .filter(child ->
                        !FREE_CHILDREN.contains(child.local()) && !isFlowElement(child) && !isTranslation(child))
                .map(Strengthened::meaning)
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
        boolean empty = attributes.isEmpty() && inside.isEmpty() && node.text().isEmpty();
        return empty ? "" : node.local() + attributes + node.text() + inside;
    }

    private static boolean isFlowElement(XmlNode child) {
        return child.local().equals("sequenceFlow")
                || child.local().endsWith("Event")
                || child.local().endsWith("Task")
                || child.local().endsWith("Gateway")
                || child.local().equals("subProcess")
                || child.local().equals("callActivity");
    }

    private static boolean isTranslation(XmlNode child) {
        return child.local().equals("property") && child.attribute("name").endsWith(".en");
    }
}

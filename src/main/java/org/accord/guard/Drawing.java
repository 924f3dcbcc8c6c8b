package org.accord.guard;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The engine reads the drawing, too, and takes no diagram that draws what is not there. */
final class Drawing {

    private static final Set<String> LINES = Set.of("sequenceFlow", "association");

    private Drawing() {}

    static void check(XmlNode definitions, Diagram diagram, Findings findings) {
        XmlNode process = diagram.process();
        Map<String, Set<String>> drawable = Map.of(
                "BPMNPlane",
                ids(process, node -> node == process || node.local().equals("subProcess")),
                "BPMNShape",
                ids(process, node -> diagram.has(node.id()) || node.local().equals("textAnnotation")),
                "BPMNEdge",
                ids(process, node -> LINES.contains(node.local())));
        definitions.all().filter(drawn -> drawable.containsKey(drawn.local())).forEach(drawn -> {
            String element = drawn.attribute("bpmnElement");
            if (!drawable.get(drawn.local()).contains(element)) {
                findings.error(drawn, "drawing", element);
            }
        });
    }

    private static Set<String> ids(XmlNode process, Predicate<XmlNode> drawable) {
        return process.all().filter(drawable).map(XmlNode::id).collect(Collectors.toSet());
    }
}

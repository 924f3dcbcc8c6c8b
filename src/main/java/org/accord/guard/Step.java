package org.accord.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands on an element of a diagram, by the names that the checks of variables use. */
final class Step {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9_]*)\\}");

    private Step() {}

    /** The variable in {@code ${…}}, if the text is one. */
    static Optional<String> variable(String text) {
        Matcher matcher = VARIABLE.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static String block(XmlNode task) {
        return variable(task.attribute(Vocabularies.CAMUNDA, "delegateExpression"))
                .orElse("");
    }

    static String form(XmlNode task) {
        return task.attribute(Vocabularies.CAMUNDA, "formRef");
    }

    static String decision(XmlNode task) {
        return task.attribute(Vocabularies.CAMUNDA, "decisionRef");
    }

    static Map<String, String> inputs(XmlNode node) {
        return parameters(node, "inputParameter");
    }

    static Map<String, String> outputs(XmlNode node) {
        return parameters(node, "outputParameter");
    }

    private static Map<String, String> parameters(XmlNode node, String kind) {
        Map<String, String> parameters = new LinkedHashMap<>();
        extensions(node, "inputOutput")
                .flatMap(mapping -> mapping.children(kind))
                .forEach(parameter -> parameters.put(parameter.attribute("name"), parameter.text()));
        return parameters;
    }

    /** {@code camunda:in} or {@code camunda:out}. */
    static List<XmlNode> mappings(XmlNode call, String kind) {
        return extensions(call, kind).toList();
    }

    static Optional<String> property(XmlNode node, String name) {
        return extensions(node, "properties")
                .flatMap(properties -> properties.children("property"))
                .filter(property -> property.attribute("name").equals(name))
                .map(property -> property.attribute("value"))
                .findFirst();
    }

    private static Stream<XmlNode> extensions(XmlNode node, String kind) {
        return node.children("extensionElements").flatMap(extensions -> extensions.children(kind));
    }

    static Optional<XmlNode> loop(XmlNode node) {
        return node.children("multiInstanceLoopCharacteristics").findFirst();
    }

    static String loopVariable(XmlNode node) {
        return loop(node)
                .map(loop -> loop.attribute(Vocabularies.CAMUNDA, "elementVariable"))
                .orElse("");
    }

    static Optional<String> collection(XmlNode node) {
        return loop(node)
                .map(loop -> loop.attribute(Vocabularies.CAMUNDA, "collection"))
                .map(text -> variable(text).orElse(text));
    }

    /** The message that an event, or a task that receives, waits for. */
    static Optional<String> messageRef(XmlNode node) {
        return Stream.concat(Stream.of(node), Diagram.definitions(node))
                .map(each -> each.attribute("messageRef"))
                .filter(reference -> !reference.isEmpty())
                .findFirst();
    }

    /** Dates that come from variables. */
    static List<String> dates(XmlNode node) {
        List<String> dates = new ArrayList<>();
        variable(node.attribute(Vocabularies.CAMUNDA, "dueDate")).ifPresent(dates::add);
        Diagram.definitions(node)
                .flatMap(definition -> definition.children().stream())
                .forEach(timer -> variable(timer.text()).ifPresent(dates::add));
        return dates;
    }
}

package org.accord.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accord.forms.Routing;

/**
 * What a diagram reads must have been declared: by a parameter or a call in it, by one of its forms or tables, or by the
 * platform. So an expression names nothing of the engine's, and nothing that is not there.
 */
final class Variables {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9_]*)\\}");
    private static final Set<String> PARAMETERS = Set.of("inputParameter", "outputParameter");
    private static final Set<String> MAPPINGS = Set.of("in", "out");

    private final BuildingBlocks blocks;
    private final Findings findings;
    private final Set<String> declared = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    private Variables(BuildingBlocks blocks, Findings findings) {
        this.blocks = blocks;
        this.findings = findings;
        declared.addAll(blocks.inputs());
        declared.addAll(blocks.outputs());
    }

    static void check(XmlNode definitions, BuildingBlocks blocks, Findings findings) {
        Variables variables = new Variables(blocks, findings);
        definitions.all().forEach(variables::declare);
        definitions.all().forEach(variables::judge);
    }

    /** What a form or a table that this node names will be called by: {@code <form>_}. */
    static List<String> prefixes(XmlNode node) {
        return Stream.of("formRef", "decisionRef")
                .map(attribute -> node.attribute(Vocabularies.CAMUNDA, attribute))
                .filter(name -> !name.isEmpty())
                .map(name -> Routing.variable(name, ""))
                .toList();
    }

    private void declare(XmlNode node) {
        prefixes.addAll(prefixes(node));
        String written = written(node);
        if (!written.isEmpty()) {
            declared.add(written);
        }
    }

    private static String written(XmlNode node) {
        if (PARAMETERS.contains(node.local())) {
            return node.attribute("name");
        }
        return MAPPINGS.contains(node.local())
                ? node.attribute("target")
                : node.attribute(Vocabularies.CAMUNDA, "elementVariable");
    }

    private void judge(XmlNode node) {
        if (MAPPINGS.contains(node.local())
                && node.attribute("source").isEmpty()
                        == node.attribute("sourceExpression").isEmpty()) {
            findings.error(node, "mapping");
        }
        // The inputs of a table or a block are its own and end with it
        boolean ownName = node.local().equals("inputParameter");
        if (!ownName
                && (blocks.outputs().contains(written(node)) || blocks.names().contains(written(node)))) {
            findings.error(node, "reserved", written(node));
        }
        read(node).filter(name -> !known(name)).forEach(name -> findings.error(node, "undeclared", name));
    }

    private boolean known(String name) {
        return declared.contains(name)
                || prefixes.stream().anyMatch(prefix -> name.startsWith(prefix) && name.length() > prefix.length());
    }

    private static Stream<String> read(XmlNode node) {
        if (node.local().equals("conditionExpression")) {
            return FeelCheck.expression(node.text()).variables().stream();
        }
        String collection = node.attribute(Vocabularies.CAMUNDA, "collection");
        Stream<String> texts = node.attributes().entrySet().stream()
                .filter(attribute -> !attribute.getKey().getLocalPart().equals("delegateExpression"))
                .map(attribute -> attribute.getValue());
        Stream<String> named = Stream.of(collection, MAPPINGS.contains(node.local()) ? node.attribute("source") : "");
        return Stream.concat(
                named.filter(name -> !name.isEmpty() && !name.startsWith("$")),
                Stream.concat(texts, Stream.of(node.text()))
                        .map(EXPRESSION::matcher)
                        .filter(Matcher::matches)
                        .map(matcher -> matcher.group(1)));
    }
}

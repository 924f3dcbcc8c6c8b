package org.accord.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accord.forms.Routing;

/** What holds between the parts of one decision table, after each was found to be allowed. */
final class TableRules {

    private static final int MAX_RULES = 300;

    private TableRules() {}

    static void check(XmlNode definitions, BuildingBlocks blocks, Findings findings) {
        List<XmlNode> tables = definitions.all("decisionTable").toList();
        if (tables.size() != 1 || definitions.children("decision").count() != 1) {
            findings.error(definitions, "oneTable");
            return;
        }
        XmlNode table = tables.get(0);
        ids(definitions, findings);
        if (table.children("rule").count() > MAX_RULES) {
            findings.error(table, "many", MAX_RULES);
        }
        columns(table, findings);
        String decision =
                definitions.children("decision").findFirst().orElseThrow().id();
        table.children("output")
                .map(output -> Routing.variable(decision, output.attribute("name")))
                .filter(blocks::reserves)
                .forEach(name -> findings.error(table, "reserved", name));
        if (!findings.errors()) {
            TableAnswers.check(
                    Table.of(definitions.children("decision").findFirst().orElseThrow()), findings);
        }
    }

    private static void ids(XmlNode definitions, Findings findings) {
        Set<String> seen = new HashSet<>();
        definitions
                .all()
                .filter(node -> !node.id().isEmpty() && !seen.add(node.id()))
                .forEach(node -> findings.error(node, "twice", node.id()));
    }

    private static void columns(XmlNode table, Findings findings) {
        long inputs = table.children("input").count();
        long outputs = table.children("output").count();
        table.children("rule")
                .filter(rule -> rule.children("inputEntry").count() != inputs
                        || rule.children("outputEntry").count() != outputs)
                .forEach(rule -> findings.error(rule, "columns"));
        table.children("input")
                .filter(input -> input.children("inputExpression").count() != 1)
                .forEach(input -> findings.error(input, "missing", "inputExpression", "input"));
    }
}

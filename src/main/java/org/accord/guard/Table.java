package org.accord.guard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A decision table as the rules ask about it; the vocabulary and the rules of single tables have passed it. */
record Table(String id, XmlNode node, List<Column> inputs, List<Column> outputs, List<Rule> rules) {

    private static final Set<String> REASONS = Set.of("reasonFr", "reasonEn");

    /**
     * @param name the expression of an input, the name of an output
     * @param codes those that the column lists, none where it lists none
     */
    record Column(XmlNode node, String name, String type, Set<String> codes) {

        ValueSet.Sort sort() {
            return switch (type) {
                case "string" -> ValueSet.Sort.TEXT;
                case "boolean" -> ValueSet.Sort.YES_NO;
                case "date" -> ValueSet.Sort.DATE;
                default -> ValueSet.Sort.NUMBER;
            };
        }

        boolean isReason() {
            return REASONS.contains(name);
        }

        String label() {
            return node.attribute("label").isEmpty() ? name : node.attribute("label");
        }
    }

    record Cell(XmlNode node, String text) {

        boolean any() {
            return text.isEmpty() || text.equals("-");
        }
    }

    record Rule(XmlNode node, List<Cell> tests, List<Cell> answers) {

        boolean matchesAll() {
            return tests.stream().allMatch(Cell::any);
        }

        /** As people know it: R10-A, not rule_R10-A. */
        String code() {
            String description =
                    node.children("description").map(XmlNode::text).findFirst().orElse("");
            return description.isEmpty() || description.length() > 40 ? node.id() : description;
        }
    }

    static Table of(XmlNode decision) {
        XmlNode table = decision.children("decisionTable").findFirst().orElseThrow();
        return new Table(
                decision.id(),
                table,
                table.children("input").map(Table::input).toList(),
                table.children("output").map(Table::output).toList(),
                table.children("rule").map(Table::rule).toList());
    }

    String hitPolicy() {
        String policy = node.attribute("hitPolicy");
        return policy.isEmpty() ? "UNIQUE" : policy;
    }

    /** Whether it gives one answer, so that a step of a diagram can ask it. */
    boolean givesOne() {
        return Set.of("UNIQUE", "FIRST", "ANY").contains(hitPolicy());
    }

    Optional<Column> output(String name) {
        return outputs.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** What an output may be; empty where a rule leaves it open, so that nothing can rely on it. */
    Optional<ValueSet> answers(Column output) {
        int column = outputs.indexOf(output);
        Set<String> codes = new TreeSet<>();
        boolean listed = output.sort() == ValueSet.Sort.TEXT;
        for (Rule rule : rules) {
            String text = rule.answers().get(column).text();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Term term = FeelCheck.expression(text).term().orElseThrow();
            listed &= term.is("ConstString");
            codes.add(term.text());
        }
        return Optional.of(new ValueSet(output.sort(), listed ? codes : Set.of()));
    }

    private static Column input(XmlNode input) {
        XmlNode expression = input.children("inputExpression").findFirst().orElseThrow();
        return new Column(input, text(expression), expression.attribute("typeRef"), codes(input, "inputValues"));
    }

    private static Column output(XmlNode output) {
        return new Column(output, output.attribute("name"), output.attribute("typeRef"), codes(output, "outputValues"));
    }

    private static Set<String> codes(XmlNode column, String values) {
        Set<String> codes = new TreeSet<>();
        column.children(values)
                .map(Table::text)
                .filter(text ->
                        !text.isEmpty() && FeelCheck.tests(text).problem().isEmpty())
                .flatMap(text -> FeelCheck.tests(text).term().orElseThrow().all())
                .filter(term -> term.is("ConstString"))
                .forEach(term -> codes.add(term.text()));
        return codes;
    }

    private static Rule rule(XmlNode rule) {
        return new Rule(
                rule,
                rule.children("inputEntry").map(Table::cell).toList(),
                rule.children("outputEntry").map(Table::cell).toList());
    }

    private static Cell cell(XmlNode entry) {
        return new Cell(entry, text(entry));
    }

    private static String text(XmlNode node) {
        return node.children("text").map(XmlNode::text).findFirst().orElse("");
    }
}

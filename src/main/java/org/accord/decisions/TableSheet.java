package org.accord.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.jspecify.annotations.Nullable;

/**
 * What a table looks like on paper.
 *
 * @param hitPolicy as DMN writes it, such as {@code RULE ORDER}
 */
public record TableSheet(
        String id, Label name, String hitPolicy, List<Column> inputs, List<Column> outputs, List<Line> rules) {

    private static final String TRANSLATIONS = "urn:accord:translations";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    /** What something is called. */
    public record Label(String french, String english) {

        public String in(Locale language) {
            return language.getLanguage().equals("en") ? english : french;
        }
    }

    /**
     * @param name an input's expression, an output's name
     * @param choices the codes that the table lists for it, if it does
     */
    public record Column(String name, String type, Label label, List<String> choices) {

        /** A sentence that people read, and no part of what was decided. */
        public boolean reason() {
            return name.equals("reasonFr") || name.equals("reasonEn");
        }
    }

    /** @param id the id of the domain, such as {@code A7} */
    public record Line(String id, List<String> cells, List<String> answers) {}

    /** Whether at most one rule answers. */
    public boolean single() {
        return List.of("FIRST", "UNIQUE", "ANY").contains(hitPolicy);
    }

    static TableSheet of(DmnModelInstance model) {
        DecisionTable table =
                model.getModelElementsByType(DecisionTable.class).iterator().next();
        Decision decision = (Decision) table.getParentElement();
        return new TableSheet(
                decision.getId(),
                label(decision, decision.getName(), "name.en"),
                table.getHitPolicy().name().replace('_', ' '),
                table.getInputs().stream().map(TableSheet::column).toList(),
                table.getOutputs().stream().map(TableSheet::column).toList(),
                table.getRules().stream()
                        .map(rule -> new Line(
                                code(rule.getId()),
                                texts(rule.getInputEntries().stream().map(each -> each.getText())),
                                texts(rule.getOutputEntries().stream().map(each -> each.getText()))))
                        .toList());
    }

    /** A rule's id without what tells it from the ids of other elements. */
    static String code(String rule) {
        return rule.startsWith("rule_") ? rule.substring("rule_".length()) : rule;
    }

    private static Column column(Input input) {
        String name = Optional.ofNullable(input.getInputExpression())
                .map(expression -> text(expression.getText()))
                .orElse("");
        String type = Optional.ofNullable(input.getInputExpression())
                .map(expression -> expression.getTypeRef())
                .orElse("");
        return new Column(name, type, label(input, name), choices(input.getInputValues()));
    }

    private static Column column(Output output) {
        String type = Optional.ofNullable(output.getTypeRef()).orElse("");
        return new Column(output.getName(), type, label(output, output.getName()), choices(output.getOutputValues()));
    }

    private static List<String> choices(@Nullable UnaryTests values) {
        return values == null
                ? List.of()
                : WORD.matcher(text(values.getText()))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList();
    }

    private static List<String> texts(Stream<Text> texts) {
        return texts.map(TableSheet::text).toList();
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    private static Label label(DmnElement column, String name) {
        return label(column, Optional.ofNullable(column.getLabel()).orElse(name), "label.en");
    }

    private static Label label(DmnElement element, String french, String property) {
        return Stream.ofNullable(element.getExtensionElements())
                .flatMap(extensions -> inside(extensions.getDomElement(), "properties").stream())
                .flatMap(properties -> inside(properties, "property").stream())
                .filter(each -> property.equals(each.getAttribute("name")))
                .map(each -> new Label(french, each.getAttribute("value")))
                .findFirst()
                .orElse(new Label(french, french));
    }

    private static Collection<DomElement> inside(DomElement element, String name) {
        return element.getChildElementsByNameNs(TRANSLATIONS, name);
    }
}

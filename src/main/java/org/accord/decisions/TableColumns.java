package org.accord.decisions;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.stereotype.Component;

/** What the columns of a table are called, as the very version that decided says it. */
@Component
class TableColumns {

    private static final String TRANSLATIONS = "urn:accord:translations";

    private final RepositoryService repository;
    private final Map<Table, Map<String, Label>> read = new ConcurrentHashMap<>();

    TableColumns(RepositoryService repository) {
        this.repository = repository;
    }

    private record Table(String decision, int version) {}

    private record Label(String french, String english) {

        String in(Locale language) {
            return language.getLanguage().equals("en") ? english : french;
        }
    }

    /** @param name an input's expression or an output's name, which stands for itself where no column has it */
    String label(DecisionRecord decided, String name, Locale language) {
        Label label = columns(decided).get(name);
        return label == null ? name : label.in(language);
    }

    /** Columns as they stand in the table, from the left; whatever is no column comes last. */
    Comparator<String> order(DecisionRecord decided) {
        List<String> names = List.copyOf(columns(decided).keySet());
        return Comparator.comparingInt(name -> names.contains(name) ? names.indexOf(name) : names.size());
    }

    private Map<String, Label> columns(DecisionRecord decided) {
        return read.computeIfAbsent(new Table(decided.decision(), decided.version()), this::labels);
    }

    private Map<String, Label> labels(Table table) {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table.decision)
                .decisionDefinitionVersion(table.version)
                .singleResult();
        if (definition == null) {
            return Map.of();
        }
        DmnModelInstance model = repository.getDmnModelInstance(definition.getId());
        Map<String, Label> labels = labels(
                model.getModelElementsByType(Input.class),
                input -> input.getInputExpression().getText().getTextContent());
        labels.putAll(labels(model.getModelElementsByType(Output.class), Output::getName));
        return labels;
    }

    private static <T extends DmnElement> Map<String, Label> labels(Collection<T> columns, Function<T, String> name) {
        return columns.stream()
                .filter(column -> column.getLabel() != null)
                .collect(Collectors.toMap(name, TableColumns::label, (first, second) -> first, LinkedHashMap::new));
    }

    private static Label label(DmnElement column) {
        String french = column.getLabel();
        return Stream.ofNullable(column.getExtensionElements())
                .flatMap(extensions -> inside(extensions.getDomElement(), "properties"))
                .flatMap(properties -> inside(properties, "property"))
                .filter(property -> "label.en".equals(property.getAttribute("name")))
                .map(property -> new Label(french, property.getAttribute("value")))
                .findFirst()
                .orElse(new Label(french, french));
    }

    private static Stream<DomElement> inside(DomElement element, String name) {
        return element.getChildElementsByNameNs(TRANSLATIONS, name).stream();
    }
}

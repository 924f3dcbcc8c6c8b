package org.accord.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.accord.decisions.TableSheet.Column;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** What the columns of a table are called, as the very version that decided says it. */
@Component
class TableColumns {

    private final RepositoryService repository;
    private final Map<Table, List<Column>> read = new ConcurrentHashMap<>();

    TableColumns(RepositoryService repository) {
        this.repository = repository;
    }

    private record Table(String decision, int version) {}

    /** @param name an input's expression or an output's name, which stands for itself where no column has it */
    String label(DecisionRecord decided, String name, Locale language) {
        return columns(decided).stream()
                .filter(column -> column.name().equals(name))
                .map(column -> column.label().in(language))
                .findFirst()
                .orElse(name);
    }

    /** Columns as they stand in the table, from the left; whatever is no column comes last. */
    Comparator<String> order(DecisionRecord decided) {
        List<String> names = columns(decided).stream().map(Column::name).toList();
        return Comparator.comparingInt(name -> names.contains(name) ? names.indexOf(name) : names.size());
    }

    private List<Column> columns(DecisionRecord decided) {
        return read.computeIfAbsent(new Table(decided.decision(), decided.version()), this::columns);
    }

    private List<Column> columns(Table table) {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table.decision)
                .decisionDefinitionVersion(table.version)
                .singleResult();
        return Optional.ofNullable(definition)
                .map(found -> TableSheet.of(repository.getDmnModelInstance(found.getId())))
                .map(sheet -> Stream.concat(sheet.inputs().stream(), sheet.outputs().stream())
                        .toList())
                .orElse(List.of());
    }
}

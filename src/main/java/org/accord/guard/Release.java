package org.accord.guard;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.forms.Routing;
import org.accord.forms.Steering;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorFile;

/** The parts of one release by their names, each found to be in order by itself. */
final class Release {

    /** A form as far as others may rely on it; {@code indicators} by the fields that ask them. */
    record Form(String id, List<Steering> fields, Map<String, String> indicators) {

        Optional<Steering> field(String key) {
            return fields.stream().filter(field -> field.key().equals(key)).findFirst();
        }
    }

    private final SortedMap<String, Diagram> diagrams = new TreeMap<>();
    private final SortedMap<String, Table> tables = new TreeMap<>();
    private final SortedMap<String, Form> forms = new TreeMap<>();
    private final SortedMap<String, Indicator> indicators = new TreeMap<>();
    private final Map<Object, Findings> reports = new IdentityHashMap<>();

    /** The parts of a model. */
    static List<Object> parts(XmlNode definitions) {
        return Stream.<Object>concat(
                        definitions.children("process").map(process -> new Diagram(definitions, process)),
                        definitions.children("decision").map(Table::of))
                .toList();
    }

    /** Where a part is kept in a release. */
    static String path(Object part) {
        if (part instanceof Diagram diagram) {
            return "processes/" + diagram.process().id() + ".bpmn";
        }
        if (part instanceof Indicator indicator) {
            return IndicatorFile.path(indicator.id());
        }
        return part instanceof Table table
                ? "decisions/" + table.id() + ".dmn"
                : "forms/" + ((Form) part).id() + ".form";
    }

    void add(Object part, Findings report) {
        if (part instanceof Diagram diagram) {
            add(diagrams, diagram.process().id(), diagram, diagram.process().place(), report);
        } else if (part instanceof Table table) {
            add(tables, table.id(), table, table.node().place(), report);
        } else if (part instanceof Form form) {
            add(forms, form.id(), form, form.id(), report);
        } else if (part instanceof Indicator indicator) {
            add(indicators, indicator.id(), indicator, "id", report);
        }
    }

    private <T> void add(Map<String, T> parts, String id, T part, String place, Findings report) {
        if (parts.putIfAbsent(id, part) != null) {
            report.error(place, "twice", id);
        }
        reports.put(part, report);
    }

    SortedMap<String, Diagram> diagrams() {
        return diagrams;
    }

    SortedMap<String, Table> tables() {
        return tables;
    }

    SortedMap<String, Form> forms() {
        return forms;
    }

    SortedMap<String, Indicator> indicators() {
        return indicators;
    }

    Set<String> formsAsking(String indicator) {
        return forms.values().stream()
                .filter(form -> form.indicators().containsValue(indicator))
                .map(Form::id)
                .collect(Collectors.toSet());
    }

    Optional<Diagram> diagram(String id) {
        return Optional.ofNullable(diagrams.get(id));
    }

    Findings report(Object part) {
        return reports.get(part);
    }

    /** The form whose fields a variable carries, by the way that their names are made. */
    Optional<Form> formOf(String variable) {
        return forms.values().stream()
                .filter(form -> variable.startsWith(Routing.variable(form.id(), "")))
                .findFirst();
    }

    Optional<Table> tableOf(String variable) {
        return tables.values().stream()
                .filter(table -> variable.startsWith(Routing.variable(table.id(), "")))
                .findFirst();
    }
}

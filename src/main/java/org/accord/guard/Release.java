package org.accord.guard;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accord.forms.Routing;
import org.accord.forms.Steering;

/** The parts of one release by their names, each found to be in order by itself. */
final class Release {

    /** A form as far as others may rely on it. */
    record Form(String id, List<Steering> fields) {

        Optional<Steering> field(String key) {
            return fields.stream().filter(field -> field.key().equals(key)).findFirst();
        }
    }

    private final SortedMap<String, Diagram> diagrams = new TreeMap<>();
    private final SortedMap<String, Table> tables = new TreeMap<>();
    private final SortedMap<String, Form> forms = new TreeMap<>();
    private final Map<String, Map<String, String>> messages = new LinkedHashMap<>();
    private final Map<Object, Findings> reports = new IdentityHashMap<>();

    void add(XmlNode definitions, Findings report) {
        definitions.children("process").forEach(process -> add(definitions, new Diagram(process), report));
        definitions.children("decision").map(Table::of).forEach(table -> {
            if (tables.putIfAbsent(table.id(), table) != null) {
                report.error(table.node(), "twice", table.id());
            }
            reports.put(table, report);
        });
    }

    private void add(XmlNode definitions, Diagram diagram, Findings report) {
        String id = diagram.process().id();
        if (diagrams.putIfAbsent(id, diagram) != null) {
            report.error(diagram.process(), "twice", id);
        }
        Map<String, String> named = new HashMap<>();
        definitions.children("message").forEach(message -> named.put(message.id(), message.attribute("name")));
        messages.putIfAbsent(id, named);
        reports.put(diagram, report);
    }

    void add(Form form, Findings report) {
        if (forms.putIfAbsent(form.id(), form) != null) {
            report.error(form.id(), "twice", form.id());
        }
        reports.put(form, report);
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

    Optional<Diagram> diagram(String id) {
        return Optional.ofNullable(diagrams.get(id));
    }

    /** The name of the message that an event or a task waits for. */
    Optional<String> message(Diagram diagram, String id) {
        return Optional.ofNullable(messages.get(diagram.process().id()).get(id));
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

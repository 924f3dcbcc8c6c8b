package org.accord.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.accord.comparison.Said.Code;
import org.accord.comparison.Said.Text;
import org.accord.forms.Routing;
import org.accord.indicators.IndicatorFile;

/**
 * What the files of both versions call forms, tables, processes, answers and choices; the new version's words win. A file
 * is read when somebody asks for its words.
 */
final class Lexicon {

    private final SortedMap<String, String> before;
    private final SortedMap<String, String> after;
    private final Map<String, List<String>> pathsByPrefix = new HashMap<>();
    private final Set<String> learnt = new HashSet<>();
    private final Map<String, Text> titles = new HashMap<>();
    private final Map<String, Text> variables = new HashMap<>();
    private final Map<String, Text> choices = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    private Lexicon(SortedMap<String, String> before, SortedMap<String, String> after) {
        this.before = before;
        this.after = after;
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .forEach(path -> pathsByPrefix
                        .computeIfAbsent(prefix(Routing.variable(stem(path), "")), prefix -> new ArrayList<>())
                        .add(path));
    }

    static Lexicon of(SortedMap<String, String> before, SortedMap<String, String> after) {
        return new Lexicon(before, after);
    }

    private static String stem(String path) {
        return path.substring(path.indexOf('/') + 1).replaceFirst("\\.\\w+$", "");
    }

    private static String prefix(String variable) {
        return variable.contains("_") ? variable.substring(0, variable.indexOf('_')) : "";
    }

    private void learn(String path) {
        if (learnt.add(path)) {
            String old = before.getOrDefault(path, "");
            String now = after.getOrDefault(path, "");
            learn(path, old);
            if (!now.equals(old)) {
                learn(path, now);
            }
        }
    }

    private void learn(String path, String content) {
        if (IndicatorFile.is(path)) {
            if (IndicatorFile.problems(content).isEmpty()) {
                titles.put(path, IndicatorChanges.name(IndicatorFile.read(content)));
            }
        } else if (path.endsWith(".form")) {
            JsonFacts.read(content).map(FormModel::of).ifPresent(form -> form(path, form));
        } else if (path.endsWith(".dmn")) {
            ModelXml.read(content).map(read -> TableModel.of(read, id -> id)).ifPresent(table -> table(path, table));
        } else if (path.endsWith(".bpmn")) {
            ModelXml.read(content).map(DiagramModel::of).ifPresent(diagram -> diagram.all("process")
                    .forEach(process -> titles.put(path, Names.ofElement(process, "name"))));
        }
    }

    private void form(String path, Model form) {
        titles.put(path, Names.ofForm(form.item(FormModel.FORM)));
        String id = form.item(FormModel.FORM).fact("id");
        form.all().forEach(component -> {
            name(path, Routing.variable(id, component.key()), component.key(), Names.ofComponent(component));
            component.facts().keySet().stream()
                    .filter(fact -> fact.startsWith("values[") && fact.endsWith("].label"))
                    .map(fact -> fact.substring("values[".length(), fact.length() - "].label".length()))
                    .forEach(value -> {
                        choices.put(
                                Routing.variable(id, component.key()) + "=" + value, Names.ofOption(component, value));
                        choices.put(path + " " + component.key() + "=" + value, Names.ofOption(component, value));
                    });
        });
    }

    private void table(String path, Model table) {
        Item decision = table.item(TableModel.DECISION);
        titles.put(path, Names.ofElement(decision, "name"));
        table.all("output").forEach(column -> {
            String variable = Routing.variable(decision.fact("@id"), column.fact("@name"));
            variables.put(variable, Names.ofElement(column, "label"));
            columns.put(variable, column.fact("@name"));
            variables.put(path + " " + column.fact("@name"), Names.ofElement(column, "label"));
        });
        table.all("input").forEach(column -> {
            String expression = column.fact("inputExpression/text/#text");
            variables.put(path + " " + expression, Names.ofElement(column, "label"));
        });
    }

    private void name(String path, String variable, String key, Text words) {
        variables.put(variable, words);
        variables.put(path + " " + key, words);
    }

    /** {@code decisions/priority.dmn} for {@code scenarios/priority.json}. */
    static String table(String scenarios) {
        return "decisions/" + stem(scenarios) + ".dmn";
    }

    Said file(String path) {
        if (path.startsWith("scenarios/")) {
            return file(table(path));
        }
        learn(path);
        return titles.getOrDefault(path, Names.text(path.substring(path.indexOf('/') + 1), ""));
    }

    Said form(String id) {
        return file("forms/" + id + ".form");
    }

    Said decision(String id) {
        return file("decisions/" + id + ".dmn");
    }

    Said process(String id) {
        return file("processes/" + id + ".bpmn");
    }

    /**
     * An answer, a column, or what the platform keeps.
     *
     * @param path of the file in which a bare name is one of its own; {@code this.} is the row of a list
     */
    Said variable(String path, String name) {
        String bare = bare(path, name);
        Text own = variables.getOrDefault(path + " " + bare, variables.get(bare));
        return own != null ? own : new Code("variable", bare);
    }

    Said value(String path, String variable, String value) {
        String bare = bare(path, variable);
        Text choice = choices.getOrDefault(path + " " + bare + "=" + value, choices.get(bare + "=" + value));
        return choice != null ? choice : new Code(columns.getOrDefault(bare, bare), value);
    }

    private String bare(String path, String name) {
        learn(path);
        String bare = name.startsWith("this.") ? name.substring("this.".length()) : name;
        pathsByPrefix.getOrDefault(prefix(bare), List.of()).forEach(this::learn);
        return bare;
    }
}

package org.accord.drafts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.accord.drafts.Offered.Coded;
import org.accord.drafts.Offered.Column;
import org.accord.drafts.Offered.Decision;
import org.accord.drafts.Offered.Field;
import org.accord.drafts.Offered.Form;
import org.accord.drafts.Offered.Named;
import org.accord.forms.FormNotAllowed;
import org.accord.forms.FormSchema;
import org.accord.forms.Routing;
import org.w3c.dom.Element;

/** What the files of a draft hold, as an editor offers it to readers of one language; of a broken one only its name. */
final class OfferedModels {

    private static final String INDICATORS = "indicators/";
    private static final String SIGNATORIES = "decisions/required-signatories.dmn";

    private final SortedMap<String, String> files;
    private final ModelNames names;
    private final Locale language;

    OfferedModels(SortedMap<String, String> files, ModelNames names, Locale language) {
        this.files = files;
        this.names = names;
        this.language = language;
    }

    List<Form> forms() {
        return each(ModelKind.FORM, this::form);
    }

    List<Decision> decisions() {
        return each(ModelKind.DECISION, this::decision);
    }

    List<Named> processes() {
        return each(ModelKind.PROCESS, (key, text) -> new Named(key, name(ModelKind.PROCESS, key, text)));
    }

    /** The names of messages for which a diagram waits. */
    SortedSet<String> messages() {
        SortedSet<String> messages = new TreeSet<>();
        each(ModelKind.PROCESS, (key, text) -> ModelXml.read(text)).stream()
                .flatMap(diagram -> diagram.stream())
                .flatMap(diagram -> ModelXml.all(diagram, "message").stream())
                .forEach(message -> messages.add(message.getAttribute("name")));
        return messages;
    }

    /** What readings can be about. */
    List<Coded> indicators() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(INDICATORS))
                .map(file -> indicator(file.getKey(), names.name(file.getKey(), file.getValue(), language)))
                .toList();
    }

    private static Coded indicator(String path, String name) {
        String code = path.substring(INDICATORS.length())
                .replaceFirst("\\.[a-z]+$", "")
                .toUpperCase(Locale.ROOT);
        return new Coded(code, code + " – " + name);
    }

    /** What the table of signatories knows, and a form of this draft writes. */
    List<Named> subjects() {
        return ModelXml.read(files.getOrDefault(SIGNATORIES, "")).stream()
                .flatMap(table -> ModelXml.all(table, "input").stream())
                .filter(input -> expression(input).equals("subject"))
                .flatMap(input -> ModelXml.all(input, "inputValues").stream())
                .flatMap(values -> Arrays.stream(values.getTextContent().split(",")))
                .map(code ->
                        code.replaceAll("[\\s\"]", "").toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(kind -> files.containsKey("forms/" + kind + ".form"))
                .map(kind -> new Named(kind, name(ModelKind.FORM, kind, files.get("forms/" + kind + ".form"))))
                .toList();
    }

    private <T> List<T> each(ModelKind kind, BiFunction<String, String, T> read) {
        List<T> found = new ArrayList<>();
        files.forEach((path, text) -> {
            DraftPath place = DraftPath.of(path);
            if (place.kind() == kind) {
                found.add(read.apply(place.key(), text));
            }
        });
        return found;
    }

    private Form form(String key, String text) {
        String name = name(ModelKind.FORM, key, text);
        try {
            FormSchema form = FormSchema.parse(text);
            return new Form(
                    key,
                    name,
                    form.routingFields().stream()
                            .map(field -> new Field(field, Routing.variable(key, field), form.label(field, language)))
                            .toList());
        } catch (FormNotAllowed broken) {
            return new Form(key, name, List.of());
        }
    }

    private Decision decision(String key, String text) {
        String name = name(ModelKind.DECISION, key, text);
        return ModelXml.read(text)
                .map(table -> new Decision(
                        key,
                        name,
                        ModelXml.all(table, "input").stream()
                                .map(input -> column(input, expression(input)))
                                .toList(),
                        ModelXml.all(table, "output").stream()
                                .map(output -> column(output, output.getAttribute("name")))
                                .toList()))
                .orElse(new Decision(key, name, List.of(), List.of()));
    }

    private Column column(Element column, String name) {
        return new Column(name, name, ModelXml.words(column, "label", language));
    }

    private static String expression(Element input) {
        return ModelXml.all(input, "inputExpression").stream()
                .map(expression -> expression.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private String name(ModelKind kind, String key, String text) {
        return names.name(new DraftPath(kind, key).toString(), text, language);
    }
}

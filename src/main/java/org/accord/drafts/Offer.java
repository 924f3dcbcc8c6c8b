package org.accord.drafts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.accord.casefile.Slot;
import org.accord.drafts.BlockTemplates.Choice;
import org.accord.drafts.Offered.Coded;
import org.accord.drafts.Offered.Column;
import org.accord.drafts.Offered.Decision;
import org.accord.drafts.Offered.Field;
import org.accord.drafts.Offered.Form;
import org.accord.drafts.Offered.Labelled;
import org.accord.drafts.Offered.Named;
import org.accord.forms.FormNotAllowed;
import org.accord.forms.FormSchema;
import org.accord.forms.Routing;
import org.accord.guard.BuildingBlocks;
import org.accord.programme.Releases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** What exists in a draft and on the platform, so that an editor offers it instead of asking one to remember it. */
@Component
public class Offer {

    private static final String INDICATORS = "indicators/";
    private static final String SIGNATORIES = "decisions/required-signatories.dmn";

    private final Drafts drafts;
    private final Releases releases;
    private final ModelNames names;
    private final BlockTemplates templates;
    private final BuildingBlocks blocks;
    private final MessageSource messages;

    Offer(
            Drafts drafts,
            Releases releases,
            ModelNames names,
            BlockTemplates templates,
            BuildingBlocks blocks,
            MessageSource messages) {
        this.drafts = drafts;
        this.releases = releases;
        this.names = names;
        this.templates = templates;
        this.blocks = blocks;
        this.messages = messages;
    }

    public Offered of(DraftId id, Locale language) {
        SortedMap<String, String> files = drafts.files(id);
        List<Form> forms = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        List<Named> processes = new ArrayList<>();
        TreeSet<String> news = new TreeSet<>();
        each(files, ModelKind.FORM, (key, text) -> forms.add(form(key, text, language)));
        each(files, ModelKind.DECISION, (key, text) -> decisions.add(decision(key, text, language)));
        each(files, ModelKind.PROCESS, (key, text) -> {
            processes.add(new Named(key, name(ModelKind.PROCESS, key, text, language)));
            ModelXml.read(text).ifPresent(diagram -> ModelXml.all(diagram, "message")
                    .forEach(message -> news.add(message.getAttribute("name"))));
        });
        List<Named> subjects = subjects(files, language);
        List<Choice> choices = subjects.stream()
                .map(each -> new Choice(each.name(), each.id()))
                .toList();
        return new Offered(
                forms,
                decisions,
                processes,
                news.stream()
                        .map(each -> new Labelled(each, word("block.message." + each, each, language)))
                        .toList(),
                templates.all(releases.files(releases.inForce().orElseThrow().id()), choices, language),
                Arrays.stream(Slot.values())
                        .map(slot -> new Coded(slot.name(), word("slot." + slot, slot.name(), language)))
                        .toList(),
                subjects,
                new TreeSet<>(blocks.outputs())
                        .stream()
                                .map(each -> new Labelled(each, word("block.variable." + each, "", language)))
                                .toList(),
                indicators(files, language));
    }

    /** What readings can be about, as far as the draft holds it. */
    private List<Coded> indicators(SortedMap<String, String> files, Locale language) {
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

    private static void each(Map<String, String> files, ModelKind kind, BiConsumer<String, String> take) {
        files.forEach((path, text) -> {
            DraftPath place = DraftPath.of(path);
            if (place.kind() == kind) {
                take.accept(place.key(), text);
            }
        });
    }

    private Form form(String key, String text, Locale language) {
        String name = name(ModelKind.FORM, key, text, language);
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

    private Decision decision(String key, String text, Locale language) {
        String name = name(ModelKind.DECISION, key, text, language);
        return ModelXml.read(text)
                .map(table -> new Decision(
                        key,
                        name,
                        ModelXml.all(table, "input").stream()
                                .map(input -> column(input, expression(input), language))
                                .toList(),
                        ModelXml.all(table, "output").stream()
                                .map(output -> column(output, output.getAttribute("name"), language))
                                .toList()))
                .orElse(new Decision(key, name, List.of(), List.of()));
    }

    private static Column column(Element column, String name, Locale language) {
        return new Column(name, name, ModelXml.words(column, "label", language));
    }

    private static String expression(Element input) {
        return ModelXml.all(input, "inputExpression").stream()
                .map(expression -> expression.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** What the table of signatories knows, and a form of this draft writes. */
    private List<Named> subjects(Map<String, String> files, Locale language) {
        return ModelXml.read(files.getOrDefault(SIGNATORIES, "")).stream()
                .flatMap(table -> ModelXml.all(table, "input").stream())
                .filter(input -> expression(input).equals("subject"))
                .flatMap(input -> ModelXml.all(input, "inputValues").stream())
                .flatMap(values -> Arrays.stream(values.getTextContent().split(",")))
                .map(code ->
                        code.replaceAll("[\\s\"]", "").toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(kind -> files.containsKey("forms/" + kind + ".form"))
                .map(kind ->
                        new Named(kind, name(ModelKind.FORM, kind, files.get("forms/" + kind + ".form"), language)))
                .toList();
    }

    private String name(ModelKind kind, String key, String text, Locale language) {
        return names.name(new DraftPath(kind, key).toString(), text, language);
    }

    private String word(String key, String otherwise, Locale language) {
        return String.valueOf(messages.getMessage(key, null, otherwise, language));
    }
}

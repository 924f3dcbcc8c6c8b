package org.accord.drafts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Element templates of what diagrams may call, made from the registry that the guard uses. What a block is given, and
 * which codes it understands, is what the diagrams in force give it. Templates are a convenience: the guard alone
 * decides.
 */
@Component
public class BlockTemplates {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String SIGN_OFF = "joint-sign-off";

    private final DataOfBlocks blocks;
    private final MessageSource messages;

    BlockTemplates(DataOfBlocks blocks, MessageSource messages) {
        this.blocks = blocks;
        this.messages = messages;
    }

    public record Choice(String name, String value) {}

    public record Template(
            String name, String id, String description, List<String> appliesTo, List<Map<String, Object>> properties) {}

    /** @param inForce the files of the release whose diagrams show what blocks take */
    public List<Template> all(Map<String, String> inForce, Collection<Choice> subjects, Locale language) {
        Map<String, Map<String, Set<String>>> given = given(inForce);
        List<Template> templates = new ArrayList<>();
        templates.add(signOff(subjects, language));
        new TreeSet<>(blocks.blocks())
                .forEach(block -> templates.add(block(block, given.getOrDefault(block, Map.of()), language)));
        return templates;
    }

    /** Dropped in a diagram, told the subject, done. */
    private Template signOff(Collection<Choice> subjects, Locale language) {
        List<Map<String, Object>> properties = new ArrayList<>();
        properties.add(hidden(SIGN_OFF, Map.of("type", "property", "name", "calledElement")));
        properties.add(hidden("deployment", Map.of("type", "property", "name", "camunda:calledElementBinding")));
        properties.add(hidden("caseFileId", Map.of("type", "camunda:in", "target", "caseFileId")));
        properties.add(hidden("NONE", Map.of("type", "camunda:in", "target", "item", "expression", true)));
        properties.add(Map.of(
                "label",
                text("block.subject", language),
                "type",
                "Dropdown",
                "choices",
                subjects,
                "binding",
                Map.of("type", "camunda:in", "target", "subject", "expression", true),
                "constraints",
                Map.of("notEmpty", true)));
        for (String out : List.of("signOff_outcome", "agreedBefore", "signOff_dueDays")) {
            properties.add(hidden(out, Map.of("type", "camunda:out", "source", out)));
        }
        return new Template(
                text("block." + SIGN_OFF, language),
                "accord." + SIGN_OFF,
                text("block." + SIGN_OFF + ".what", language),
                List.of("bpmn:CallActivity"),
                properties);
    }

    private Template block(String block, Map<String, Set<String>> inputs, Locale language) {
        List<Map<String, Object>> properties = new ArrayList<>();
        properties.add(hidden("${" + block + "}", Map.of("type", "property", "name", "camunda:delegateExpression")));
        inputs.forEach((input, codes) -> {
            Map<String, Object> property = new TreeMap<>();
            property.put("label", text("block.input." + input, input, language));
            property.put("binding", Map.of("type", "camunda:inputParameter", "name", input));
            property.put("type", codes.isEmpty() ? "String" : "Dropdown");
            if (!codes.isEmpty()) {
                property.put(
                        "choices",
                        codes.stream()
                                .map(code -> new Choice(text("block.code." + code, code, language), code))
                                .toList());
            }
            properties.add(property);
        });
        String data = blocks.touched(block).stream()
                .sorted()
                .map(touched -> text("block.data." + touched, language))
                .collect(Collectors.joining(", "));
        String what = text("block." + block + ".what", language);
        return new Template(
                text("block." + block, language),
                "accord." + block,
                data.isEmpty() ? what : what + " " + text("block.touches", language) + " " + data + ".",
                List.of("bpmn:ServiceTask"),
                properties);
    }

    /** By block and input, the codes that are written out; none where a variable is given somewhere. */
    private static Map<String, Map<String, Set<String>>> given(Map<String, String> files) {
        Map<String, Map<String, Set<String>>> given = new TreeMap<>();
        Map<String, Set<String>> free = new TreeMap<>();
        files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .flatMap(file -> ModelXml.read(file.getValue()).stream())
                .flatMap(diagram -> ModelXml.all(diagram, "serviceTask").stream())
                .forEach(task -> ModelXml.all(task, "inputParameter").forEach(input -> {
                    String block = name(task);
                    String value = input.getTextContent().strip();
                    Set<String> codes = given.computeIfAbsent(block, any -> new TreeMap<>())
                            .computeIfAbsent(input.getAttribute("name"), any -> new TreeSet<>());
                    if (value.startsWith("${")) {
                        free.computeIfAbsent(block, any -> new TreeSet<>()).add(input.getAttribute("name"));
                    } else {
                        codes.add(value);
                    }
                }));
        free.forEach((block, inputs) ->
                inputs.forEach(input -> given.get(block).get(input).clear()));
        return given;
    }

    private static String name(Element task) {
        return task.getAttributeNS(CAMUNDA, "delegateExpression").replaceAll("[${}]", "");
    }

    private static Map<String, Object> hidden(String value, Map<String, Object> binding) {
        return Map.of("type", "Hidden", "value", value, "binding", binding);
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private String text(String key, String otherwise, Locale language) {
        return String.valueOf(messages.getMessage(key, null, otherwise, language));
    }
}

package org.accord.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The text of a new model: the least that the guard lets through, or what an existing one says under another name. */
final class Samples {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Samples() {}

    static String empty(NewModel model, String key) {
        ModelKind kind = model.kind();
        return copy(model, key, resource("drafts/new." + kind.ending()));
    }

    /** A file that is broken, or is another kind of file, is copied as it stands. */
    static String copy(NewModel model, String key, String source) {
        return switch (model.kind()) {
            case PROCESS -> drawn(model, key, source, "process", "bpmnElement");
            case DECISION -> drawn(model, key, source, "decision", "dmnElementRef");
            case FORM, SCENARIO, INDICATOR -> written(model, key, source);
        };
    }

    private static String drawn(NewModel model, String key, String source, String element, String reference) {
        Matcher head = Pattern.compile("<(?:\\w+:)?" + element + "\\b[^>]*>").matcher(source);
        if (!head.find()) {
            return source;
        }
        String before = head.group();
        Matcher id = Pattern.compile("\\bid=\"([^\"]*)\"").matcher(before);
        String old = id.find() ? id.group(1) : key;
        String renamed = named(named(before, "id", key), "name", model.french());
        String rest = source.substring(head.end())
                .replaceFirst(
                        "(name=\"name\\.en\" value=\")[^\"]*\"",
                        "$1" + Matcher.quoteReplacement(HtmlUtils.htmlEscape(model.english(), "UTF-8")) + "\"")
                .replace(reference + "=\"" + old + "\"", reference + "=\"" + key + "\"");
        return source.substring(0, head.start()) + renamed + rest;
    }

    private static String named(String tag, String attribute, String value) {
        return tag.replaceFirst(
                "\\b" + attribute + "=\"[^\"]*\"",
                attribute + "=\"" + Matcher.quoteReplacement(HtmlUtils.htmlEscape(value, "UTF-8")) + "\"");
    }

    private static String written(NewModel model, String key, String source) {
        try {
            JsonNode read = JSON.readTree(source);
            if (!(read instanceof ObjectNode form)) {
                return source;
            }
            form.put("id", key);
            form.withObject("properties").put("title", model.french()).put("title.en", model.english());
            return JSON.writeValueAsString(form);
        } catch (JacksonException broken) {
            return source;
        }
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

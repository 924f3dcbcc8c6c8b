package org.accord.programme;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people call a model, as the model itself says it. A file that is broken, or says nothing, is called by its key. */
public record ModelName(String french, String english) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final XMLInputFactory PARSERS = parsers();

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : french;
    }

    /** @param path such as {@code forms/plan.form} */
    public static ModelName of(String path, String content) {
        String key = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
        try {
            boolean xml = path.endsWith(".bpmn") || path.endsWith(".dmn");
            return (xml ? drawn(content) : written(content)).orElse(new ModelName(key, key));
        } catch (XMLStreamException | JacksonException broken) {
            return new ModelName(key, key);
        }
    }

    private static Optional<ModelName> written(String json) {
        JsonNode root = JSON.readTree(json);
        if (root.has("textFr")) {
            return Optional.of(new ModelName(
                    root.path("textFr").asString(""), root.path("textEn").asString("")));
        }
        JsonNode titles = root.path("properties").has("title") ? root.path("properties") : root;
        String french = titles.path("title").asString("");
        return french.isBlank()
                ? Optional.empty()
                : Optional.of(new ModelName(french, titles.path("title.en").asString(french)));
    }

    /** Reads no further than the head of the process or decision: the name stands there or nowhere. */
    private static Optional<ModelName> drawn(String xml) throws XMLStreamException {
        XMLStreamReader reader = PARSERS.createXMLStreamReader(new StringReader(xml));
        String french = "";
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "process", "decision" -> french = attribute(reader, "name");
                case "property" -> {
                    if (attribute(reader, "name").equals("name.en") && !french.isBlank()) {
                        return Optional.of(new ModelName(french, attribute(reader, "value")));
                    }
                }
                case "definitions",
                        "message",
                        "error",
                        "extensionElements",
                        "properties",
                        "documentation",
                        "description" -> {}
                default -> {
                    return french.isBlank() ? Optional.empty() : Optional.of(new ModelName(french, french));
                }
            }
        }
        return Optional.empty();
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }
}

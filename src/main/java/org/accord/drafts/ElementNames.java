package org.accord.drafts;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people call the parts of a model: the words that stand on an arrow or above a field, not its id. */
public final class ElementNames {

    private static final JsonMapper JSON = new JsonMapper();

    private ElementNames() {}

    /** From ids to names; an id that has none, or stands in a broken file, stays as it is. */
    public static UnaryOperator<String> of(DraftPath path, String content, Locale language) {
        return switch (path.kind()) {
            case PROCESS, DECISION -> {
                Optional<Element> model = ModelXml.read(content);
                yield id -> model.flatMap(root -> drawn(root, id, language)).orElse(id);
            }
            case FORM, SCENARIO, INDICATOR -> {
                JsonNode form = read(content);
                yield id -> written(form, id, language).orElse(id);
            }
        };
    }

    private static Optional<String> drawn(Element root, String id, Locale language) {
        return ModelXml.all(root, "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .map(element -> {
                    String name = ModelXml.words(element, "name", language);
                    return name.isEmpty() ? ModelXml.words(element, "label", language) : name;
                })
                .filter(name -> !name.isBlank());
    }

    private static Optional<String> written(JsonNode component, String id, Locale language) {
        if (id.equals(component.path("id").asString(""))
                || id.equals(component.path("key").asString(""))) {
            String french = component.path("label").asString("");
            String name = language.getLanguage().equals("en")
                    ? component.path("properties").path("label.en").asString(french)
                    : french;
            return Optional.of(name).filter(text -> !text.isBlank());
        }
        return component
                .path("components")
                .valueStream()
                .flatMap(child -> written(child, id, language).stream())
                .findFirst();
    }

    private static JsonNode read(String content) {
        try {
            return JSON.readTree(content);
        } catch (JacksonException broken) {
            return JSON.createObjectNode();
        }
    }
}

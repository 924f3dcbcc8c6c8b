package org.accord.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A form as it was drawn: what it asks, in both languages, and the hash that a signature covers. */
public final class FormSchema {

    private static final int MAX_CHARACTERS = 256 * 1024;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode source;
    private final List<Component> components;
    private final String hash;

    private FormSchema(JsonNode source, String hash) {
        this.source = source;
        this.components = Component.allOf(source.path("components"));
        this.hash = hash;
    }

    /** @throws FormNotAllowed with every reason, when the form asks for what the contract does not take */
    public static FormSchema parse(String json) {
        JsonNode source = allowed(read(json));
        return new FormSchema(source, sha256(CanonicalJson.of(source)));
    }

    /** A form that was put to a reader already: its choices may be those of one case file. */
    static FormSchema asShown(String json) {
        return new FormSchema(read(json), "");
    }

    /**
     * The form as it is put to one reader: {@code change} gets a copy of each component, the inner ones of a group or list
     * first, and gives back what stands there instead, or null for nothing. It stays the form that was drawn: its id and
     * hash are the same.
     *
     * @throws FormNotAllowed when what comes out asks for what the contract does not take
     */
    public FormSchema tailored(Function<ObjectNode, @Nullable ObjectNode> change) {
        return new FormSchema(allowed(Tailoring.of(source, change)), hash);
    }

    private static JsonNode allowed(JsonNode source) {
        List<FormProblem> problems = SchemaRules.problems(source);
        if (!problems.isEmpty()) {
            throw new FormNotAllowed(problems);
        }
        return source;
    }

    /**
     * The same form with the choices that only today's case file knows: each field whose property {@code options} names a
     * source gets that source's values and labels. The hash stays that of the form as it was drawn.
     */
    public FormSchema withOptions(Function<String, Map<String, String>> choices) {
        JsonNode offered = source.deepCopy();
        boolean any = OfferedOptions.put(offered.path("components"), choices);
        return any ? new FormSchema(offered, hash) : this;
    }

    private static JsonNode read(String json) {
        if (json.length() > MAX_CHARACTERS) {
            throw new FormNotAllowed(List.of(FormProblem.at("", "forms.problem.tooLarge")));
        }
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException notJson) {
            throw new FormNotAllowed(List.of(FormProblem.at("", "forms.problem.notJson")));
        }
    }

    public String id() {
        return source.path("id").asString("");
    }

    /** SHA-256 in hexadecimal over the canonical schema. */
    public String hash() {
        return hash;
    }

    public String title(Locale locale) {
        JsonNode titles = source.path("properties");
        String french = titles.path("title").asString(id());
        return locale.getLanguage().equals("en") ? titles.path("title.en").asString(french) : french;
    }

    /** Whether a property of the form itself says yes, such as {@code personOnly}: only the person writes it (I-3). */
    public boolean says(String property) {
        return "true".equals(source.path("properties").path(property).asString(""));
    }

    /** The schema as JSON, in French; {@link FormTranslation} gives it in another language. */
    public String json() {
        return source.toString();
    }

    /** Keys whose values may steer a process: choices and boxes, and those numbers and dates that are always there. */
    public Set<String> routingFields() {
        Set<String> keys = new TreeSet<>();
        collectRouting(components, false, keys);
        return keys;
    }

    /** Which field carries which value of a custom property: {@code properties("indicator")} is {@code {ch1=CH1, …}}. */
    public Map<String, String> properties(String name) {
        Map<String, String> found = new LinkedHashMap<>();
        fields().forEach(field -> field.property(name).ifPresent(value -> found.put(field.key(), value)));
        return found;
    }

    /** The label that stands at a path of a {@link FieldError}, such as {@code actions[2].until}. */
    public String label(String path, Locale locale) {
        List<Component> scope = components;
        String label = path;
        for (String step : path.split("\\.")) {
            String key = step.replaceFirst("\\[\\d+]$", "");
            Component found = scope.stream()
                    .flatMap(Component::inSameObject)
                    .filter(component -> component.key().equals(key))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                return path;
            }
            label = found.label(locale);
            scope = found.children();
        }
        return label;
    }

    /** What no one has put into English yet. */
    public List<FormProblem> untranslated() {
        return Translations.missing(source, components);
    }

    List<Component> components() {
        return components;
    }

    JsonNode source() {
        return source;
    }

    /** Every field and list of the form's own object, without those inside lists. */
    Stream<Component> fields() {
        return components.stream()
                .flatMap(Component::inSameObject)
                .filter(component -> !component.key().isEmpty());
    }

    private static void collectRouting(List<Component> components, boolean maybeHidden, Set<String> keys) {
        for (Component component : components) {
            boolean hideable = maybeHidden || component.hide() != null;
            ComponentType type = component.type();
            boolean dated = type == ComponentType.NUMBER || type == ComponentType.DATETIME;
            if (component.transparent()) {
                collectRouting(component.children(), hideable, keys);
            } else if (type.oneOf() || type == ComponentType.CHECKBOX || dated && component.required() && !hideable) {
                keys.add(component.key());
            }
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

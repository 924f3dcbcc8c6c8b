package org.accord.cycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accord.Answers;
import org.accord.forms.FieldError;
import org.accord.forms.Routing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A form that somebody fills in: what steers the case in each way that it offers, and whatever else it insists on. */
final class FilledForm {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode schema;
    private final ObjectNode opensWith;
    private int mends;

    FilledForm(String schema, JsonNode opensWith) {
        this.schema = JSON.readTree(schema);
        this.opensWith = opensWith.deepCopy().asObject();
        this.opensWith.removeIf(value -> value.isString() && value.asString().isEmpty());
        String usual = Answers.to(id());
        if (usual != null) {
            this.opensWith.setAll(JSON.readTree(usual).asObject());
        }
    }

    private String id() {
        return schema.path("id").asString();
    }

    /** One for each answer that the release reads; the usual one where it reads none. */
    Map<String, ObjectNode> ways(Set<String> variablesRead) {
        Map<String, ObjectNode> ways = new LinkedHashMap<>();
        components(schema)
                .filter(field -> variablesRead.contains(
                        Routing.variable(id(), field.path("key").asString(""))))
                .forEach(field -> choices(field).forEach(choice -> {
                    String key = field.path("key").asString();
                    ObjectNode content = opensWith.deepCopy();
                    content.set(key, choice);
                    ways.put(key + "=" + choice.asString(), content);
                }));
        return ways.isEmpty() ? Map.of("", opensWith) : ways;
    }

    /** These answers over what the form opens with. */
    ObjectNode with(String answers) {
        ObjectNode content = opensWith.deepCopy();
        content.setAll(JSON.readTree(answers).asObject());
        return content;
    }

    private static List<JsonNode> choices(JsonNode field) {
        return switch (field.path("type").asString()) {
            case "radio", "select" -> values(field).toList();
            case "checkbox" -> List.of(JSON.readTree("true"), JSON.readTree("false"));
            default -> List.of();
        };
    }

    /** What was refused, with something else in it; empty when nothing can be done about it. */
    Optional<ObjectNode> mended(ObjectNode content, List<FieldError> errors) {
        mends++;
        ObjectNode mended = content.deepCopy();
        for (FieldError error : errors) {
            put(mended, error.path());
        }
        return mended.equals(content) ? Optional.empty() : Optional.of(mended);
    }

    private void put(ObjectNode content, String path) {
        ObjectNode scope = content;
        JsonNode at = schema;
        List<String> steps = List.of(path.split("\\."));
        for (String step : steps) {
            String key = step.replaceFirst("\\[\\d+]$", "");
            JsonNode field = field(at, key).orElse(null);
            if (field == null) {
                return;
            }
            if (!step.equals(key)) {
                int row = Integer.parseInt(step.substring(key.length() + 1, step.length() - 1));
                scope = scope.path(key).path(row).asObject();
                at = field;
            } else {
                something(field).ifPresentOrElse(set(scope, key), remove(scope, key));
            }
        }
    }

    private static java.util.function.Consumer<JsonNode> set(ObjectNode scope, String key) {
        return value -> scope.set(key, value);
    }

    private static Runnable remove(ObjectNode scope, String key) {
        return () -> scope.remove(key);
    }

    private Optional<JsonNode> something(JsonNode field) {
        return Optional.ofNullable(
                switch (field.path("type").asString()) {
                    case "radio", "select" -> another(field);
                    case "checklist", "taglist" ->
                        values(field).findFirst().map(FilledForm::listOf).orElse(null);
                    case "checkbox" -> JSON.readTree("true");
                    case "number" ->
                        JSON.readTree(field.path("validate").path("min").asString("1"));
                    case "datetime" -> date(field);
                    case "textfield", "textarea" -> JSON.readTree("\"Quelques mots.\"");
                    case "dynamiclist" -> row(field);
                    default -> null;
                });
    }

    private @Nullable JsonNode another(JsonNode field) {
        List<JsonNode> values = values(field).toList();
        return values.isEmpty() ? null : values.get((mends - 1) % values.size());
    }

    private static JsonNode date(JsonNode field) {
        return JSON.readTree(field.path("subtype").asString("date").equals("time") ? "\"10:00\"" : "\"2026-04-01\"");
    }

    private JsonNode row(JsonNode list) {
        ObjectNode row = JSON.createObjectNode();
        components(list).forEach(field -> {
            if (field.path("validate").path("required").asBoolean(false)) {
                something(field).ifPresent(value -> row.set(field.path("key").asString(), value));
            }
        });
        return listOf(row);
    }

    private static JsonNode listOf(JsonNode value) {
        ArrayNode list = JSON.createArrayNode();
        list.add(value);
        return list;
    }

    private static Stream<JsonNode> values(JsonNode field) {
        return children(field.path("values")).map(value -> value.path("value"));
    }

    private static Optional<JsonNode> field(JsonNode scope, String key) {
        return components(scope)
                .filter(field -> field.path("key")
                        .asString(field.path("path").asString(""))
                        .equals(key))
                .findFirst();
    }

    /** Those of a scope, groups opened. */
    private static Stream<JsonNode> components(JsonNode scope) {
        return children(scope.path("components"))
                .flatMap(component -> component.path("type").asString().equals("group")
                        ? components(component)
                        : Stream.of(component));
    }

    private static Stream<JsonNode> children(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

package org.accord.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a form may be: everything else is refused before form-js or anyone else reads it. */
final class SchemaRules {

    private static final int MAX_COMPONENTS = 500;
    private static final int MAX_DEPTH = 10;
    private static final Set<String> FORM = Set.of(
            "type",
            "id",
            "components",
            "properties",
            "schemaVersion",
            "executionPlatform",
            "executionPlatformVersion",
            "exporter",
            "versionTag");

    private final List<FormProblem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, ComponentType> formFields = new HashMap<>();
    private int count;

    private SchemaRules() {}

    static List<FormProblem> problems(JsonNode form) {
        SchemaRules rules = new SchemaRules();
        rules.form(form);
        return rules.problems;
    }

    private void form(JsonNode form) {
        if (!form.isObject() || !form.path("components").isArray()) {
            problem("", "notAForm");
            return;
        }
        for (String attribute : form.propertyNames()) {
            refuseUnless(FORM.contains(attribute), "", "attribute", attribute);
        }
        refuseUnless("default".equals(form.path("type").asString("")), "", "notAForm");
        refuseUnless(
                Keys.formId(form.path("id").asString("")),
                "",
                "id",
                form.path("id").asString(""));
        refuseUnless(form.path("properties").isMissingNode() || texts(form.path("properties")), "", "properties");
        components(form.path("components"), new HashSet<>(), 1);
        if (problems.isEmpty()) {
            List<Component> components = Component.allOf(form.path("components"));
            formFields.putAll(keysOf(components));
            components.forEach(component -> conditions(component, Map.of()));
            components.stream().flatMap(Component::inSameObject).forEach(this::audienceOnTheWhole);
        }
    }

    /** What is only a part of an answer is for whom the answer is for. */
    private void audienceOnTheWhole(Component answer) {
        for (Component part : answer.children()) {
            refuseUnless(part.property("audience").isEmpty(), part.id(), "audience", part.key());
            audienceOnTheWhole(part);
        }
    }

    private void components(JsonNode components, Set<String> keys, int depth) {
        if (depth > MAX_DEPTH || (count += components.size()) > MAX_COMPONENTS) {
            problem("", "tooLarge");
            return;
        }
        for (JsonNode component : components) {
            component(component, keys, depth);
        }
    }

    private void component(JsonNode component, Set<String> keys, int depth) {
        String id = component.path("id").asString("");
        ComponentType type =
                ComponentType.named(component.path("type").asString("")).orElse(null);
        if (type == null) {
            problem(id, "type", component.path("type").asString(""));
            return;
        }
        refuseUnless(id.isEmpty() || ids.add(id), id, "twice", id);
        problems.addAll(AttributeRules.problems(type, component));
        key(type, component, keys);
        JsonNode parts = component.path("components");
        if (!parts.isMissingNode() && !(type.container() && parts.isArray())) {
            // Nobody would judge them, and whatever reads the form would meet them
            problem(id, "attribute", "components");
        } else if (type.container()) {
            boolean sameObject = type == ComponentType.GROUP
                    && component.path("path").asString("").isEmpty();
            components(parts, sameObject ? keys : new HashSet<>(), depth + 1);
        }
    }

    private void key(ComponentType type, JsonNode component, Set<String> keys) {
        String id = component.path("id").asString("");
        String key = component.path(type.container() ? "path" : "key").asString("");
        boolean needed = type.keyed() || type == ComponentType.DYNAMICLIST;
        if (needed || !key.isEmpty()) {
            refuseUnless(Keys.allowed(key), id, "key", key);
            refuseUnless(keys.add(key), id, "twice", key);
        }
    }

    /** Inside a list, {@code this.key} is a key of the row; a bare key is always one of the form's own. */
    private void conditions(Component component, Map<String, ComponentType> row) {
        if (component.hide() != null) {
            component.hide().comparisons().forEach(compared -> compared(component, compared, row));
        }
        Map<String, ComponentType> inside =
                component.type() == ComponentType.DYNAMICLIST ? keysOf(component.children()) : row;
        component.children().forEach(child -> conditions(child, inside));
    }

    private void compared(Component component, Condition.Compared compared, Map<String, ComponentType> row) {
        Condition.Key key = compared.key();
        ComponentType type = (key.inRow() ? row : formFields).get(key.name());
        refuseUnless(type != null, component.id(), "condition", key.name());
        Object literal = compared.literal();
        boolean sameType = literal == null
                || type == ComponentType.NUMBER && literal instanceof Double
                || type == ComponentType.CHECKBOX && literal instanceof Boolean
                || literal instanceof String && type != ComponentType.NUMBER && type != ComponentType.CHECKBOX;
        refuseUnless(sameType && (type == null || !type.manyOf()), component.id(), "condition", key.name());
    }

    private static Map<String, ComponentType> keysOf(List<Component> components) {
        Map<String, ComponentType> keys = new HashMap<>();
        components.stream()
                .flatMap(Component::inSameObject)
                .filter(component -> component.type().keyed())
                .forEach(component -> keys.put(component.key(), component.type()));
        return keys;
    }

    private static boolean texts(JsonNode properties) {
        return properties.isObject() && properties.values().stream().allMatch(JsonNode::isString);
    }

    private void refuseUnless(boolean allowed, String component, String problem, Object... args) {
        if (!allowed) {
            problem(component, problem, args);
        }
    }

    private void problem(String component, String problem, Object... args) {
        problems.add(FormProblem.at(component, "forms.problem." + problem, args));
    }
}

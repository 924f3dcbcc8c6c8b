package org.accord.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Which attributes a component may have, and of what sort: constants only, no expression, no template, no markup. */
final class AttributeRules {

    private static final Set<String> TEXTS = Set.of(
            "type", "id", "key", "path", "label", "description", "text", "dateLabel", "timeLabel", "verticalAlignment");
    private static final Set<String> FLAGS = Set.of(
            "readonly",
            "disabled",
            "showOutline",
            "allowAddRemove",
            "disableCollapse",
            "use24h",
            "disallowPassedDates",
            "searchable");
    private static final Set<String> COUNTS = Set.of("nonCollapsedItems", "timeInterval", "decimalDigits", "height");
    private static final Set<String> OTHERS =
            Set.of("values", "validate", "conditional", "layout", "appearance", "defaultValue", "components");
    private static final Set<String> JUDGED_ELSEWHERE = Set.of("validate", "conditional", "components");

    /** Numbers as text and times with a zone are left out: what they mean depends on the reader's browser. */
    private static final Map<String, Predicate<JsonNode>> NARROWED = Map.of(
            "isRepeating", value -> value.isBoolean() && value.booleanValue(),
            "serializeToString", value -> value.isBoolean() && !value.booleanValue(),
            "subtype", value -> Set.of("date", "time", "datetime").contains(value.asString("")),
            "timeSerializingFormat", value -> "no_timezone".equals(value.asString("")),
            "increment",
                    value -> LimitRules.plainNumber(value)
                            .filter(step -> step.signum() > 0)
                            .isPresent(),
            "defaultRepetitions", value -> LimitRules.count(value, 50),
            "properties", value -> value.isObject() && value.values().stream().allMatch(JsonNode::isString));

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|!\\[");
    private static final Pattern QUOTED = Pattern.compile("[a-z][a-z0-9-]*\\.[a-zA-Z][a-zA-Z0-9]*");

    private final List<FormProblem> problems = new ArrayList<>();
    private final JsonNode component;

    private AttributeRules(JsonNode component) {
        this.component = component;
    }

    static List<FormProblem> problems(ComponentType type, JsonNode component) {
        AttributeRules rules = new AttributeRules(component);
        component.properties().forEach(attribute -> rules.attribute(attribute.getKey(), attribute.getValue()));
        component
                .path("properties")
                .path("prefill")
                .stringValueOpt()
                .ifPresent(source -> rules.refuseUnless(QUOTED.matcher(source).matches(), "prefill", source));
        rules.problems.addAll(LimitRules.problems(type, component));
        return rules.problems;
    }

    private void attribute(String name, JsonNode value) {
        boolean known = NARROWED.containsKey(name)
                ? NARROWED.get(name).test(value)
                : value.isString() && TEXTS.contains(name)
                        || value.isBoolean() && FLAGS.contains(name)
                        || LimitRules.count(value, 1000) && COUNTS.contains(name)
                        || OTHERS.contains(name);
        refuseUnless(known, "attribute", name);
        if (!JUDGED_ELSEWHERE.contains(name)) {
            plain(name, value);
        }
    }

    /** Text is shown as it stands: form-js would take {@code =…} and {@code {{…}}} for something to compute. */
    private void plain(String name, JsonNode value) {
        if (value.isContainer()) {
            value.values().forEach(inner -> plain(name, inner));
            return;
        }
        String text = value.asString("");
        boolean computed = text.startsWith("=") || text.contains("{{");
        refuseUnless(!computed && !MARKUP.matcher(text).find(), "text", name);
    }

    private void refuseUnless(boolean allowed, String problem, String arg) {
        if (!allowed) {
            problems.add(FormProblem.at(LimitRules.name(component), "forms.problem." + problem, arg));
        }
    }
}

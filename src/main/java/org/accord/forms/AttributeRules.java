package org.accord.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Which attributes a component may have, and of what sort: constants only, no expression, no template, no markup. */
final class AttributeRules {

    private static final Set<String> TEXTS = Set.of(
            "type",
            "id",
            "key",
            "path",
            "label",
            "description",
            "text",
            "dateLabel",
            "timeLabel",
            "subtype",
            "verticalAlignment",
            "timeSerializingFormat",
            "height");
    private static final Set<String> FLAGS = Set.of(
            "readonly",
            "disabled",
            "showOutline",
            "isRepeating",
            "allowAddRemove",
            "disableCollapse",
            "use24h",
            "disallowPassedDates",
            "searchable",
            "serializeToString");
    private static final Set<String> COUNTS =
            Set.of("defaultRepetitions", "nonCollapsedItems", "timeInterval", "decimalDigits", "height");
    private static final Set<String> OTHERS = Set.of(
            "values",
            "validate",
            "conditional",
            "properties",
            "layout",
            "appearance",
            "defaultValue",
            "components",
            "increment");
    private static final Set<String> LIMITS = Set.of(
            "required", "minLength", "maxLength", "min", "max", "pattern", "patternErrorMessage", "validationType");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|!\\[");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern QUOTED = Pattern.compile("[a-z][a-z0-9-]*\\.[a-zA-Z][a-zA-Z0-9]*");

    private final List<FormProblem> problems = new ArrayList<>();
    private final ComponentType type;
    private final JsonNode component;

    private AttributeRules(ComponentType type, JsonNode component) {
        this.type = type;
        this.component = component;
    }

    static List<FormProblem> problems(ComponentType type, JsonNode component) {
        AttributeRules rules = new AttributeRules(type, component);
        component.properties().forEach(attribute -> rules.attribute(attribute.getKey(), attribute.getValue()));
        rules.behaviour();
        return rules.problems;
    }

    private void attribute(String name, JsonNode value) {
        boolean known = value.isString() && TEXTS.contains(name)
                || value.isBoolean() && FLAGS.contains(name)
                || count(value, 1000) && COUNTS.contains(name)
                || OTHERS.contains(name);
        refuseUnless(known, "attribute", name);
        if (!name.equals("conditional") && !name.equals("validate") && !name.equals("components")) {
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

    private void behaviour() {
        validate(component.path("validate"));
        conditional(component.path("conditional"));
        if (type.oneOf() || type.manyOf()) {
            options(component.path("values"));
        }
        refuseUnless(!component.path("serializeToString").asBoolean(false), "attribute", "serializeToString");
        refuseUnless(component.path("isRepeating").asBoolean(true), "attribute", "isRepeating");
        refuseUnless(
                Set.of("date", "time", "datetime")
                        .contains(component.path("subtype").asString("date")),
                "attribute",
                "subtype");
        refuseUnless(
                "no_timezone".equals(component.path("timeSerializingFormat").asString("no_timezone")),
                "attribute",
                "timeSerializingFormat");
        refuseUnless(
                !component.has("increment")
                        || number(component.path("increment")).signum() > 0,
                "attribute",
                "increment");
        refuseUnless(component.path("defaultRepetitions").asInt(0) <= 50, "attribute", "defaultRepetitions");
        component
                .path("properties")
                .path("prefill")
                .stringValueOpt()
                .ifPresent(source -> refuseUnless(QUOTED.matcher(source).matches(), "prefill", source));
        component.path("properties").values().forEach(text -> refuseUnless(text.isString(), "properties"));
    }

    private void validate(JsonNode validate) {
        boolean number = type == ComponentType.NUMBER;
        validate.properties().forEach(limit -> {
            String name = limit.getKey();
            JsonNode value = limit.getValue();
            boolean known = LIMITS.contains(name)
                    && switch (name) {
                        case "required" -> value.isBoolean();
                        case "min", "max" ->
                            number && number(value).signum() > -2 && (value.isNumber() || value.isString());
                        case "minLength", "maxLength" -> type.words() && count(value, 1_000_000);
                        default -> type.words() && value.isString();
                    };
            refuseUnless(known, "limit", name);
        });
        pattern(validate.path("pattern").asString(""));
    }

    private void pattern(String pattern) {
        try {
            LinearPattern.of(pattern);
        } catch (IllegalArgumentException notAlike) {
            refuseUnless(false, "pattern", pattern);
        }
    }

    private void conditional(JsonNode conditional) {
        String hide = conditional.path("hide").asString("");
        refuseUnless(
                conditional.isMissingNode() || Set.of("hide").containsAll(conditional.propertyNames()),
                "condition",
                conditional.toString());
        try {
            if (!hide.isEmpty()) {
                Condition.parse(hide);
            }
        } catch (IllegalArgumentException notAlike) {
            refuseUnless(false, "condition", hide);
        }
    }

    private void options(JsonNode options) {
        Set<String> values = new HashSet<>();
        for (JsonNode option : options) {
            String value = option.path("value").asString("");
            boolean complete = !option.path("label").asString("").isEmpty()
                    && option.path("value").isString();
            refuseUnless(complete && !value.isEmpty() && values.add(value), "option", value);
        }
        refuseUnless(options.isArray() && !values.isEmpty() && values.size() <= 500, "options");
    }

    private static boolean count(JsonNode value, int most) {
        return value.isIntegralNumber() && value.canConvertToInt() && value.asInt() >= 0 && value.asInt() <= most;
    }

    private BigDecimal number(JsonNode value) {
        boolean plain = PLAIN_NUMBER.matcher(value.asString("")).matches();
        refuseUnless(plain, "limit", value.asString(""));
        return plain ? new BigDecimal(value.asString("")) : BigDecimal.ONE;
    }

    private void refuseUnless(boolean allowed, String problem, Object... args) {
        if (!allowed) {
            String id = component.path("id").asString(component.path("key").asString(""));
            problems.add(FormProblem.at(id, "forms.problem." + problem, args));
        }
    }
}

package org.accord.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a component may ask of a value: limits that both sides check alike, conditions that both engines read alike. */
final class LimitRules {

    private static final Set<String> WORDS =
            Set.of("pattern", "patternErrorMessage", "validationType", "minLength", "maxLength");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final int MAX_LENGTH = 1_000_000;
    private static final int MAX_OPTIONS = 500;

    private final List<FormProblem> problems = new ArrayList<>();
    private final ComponentType type;
    private final JsonNode component;

    private LimitRules(ComponentType type, JsonNode component) {
        this.type = type;
        this.component = component;
    }

    static List<FormProblem> problems(ComponentType type, JsonNode component) {
        LimitRules rules = new LimitRules(type, component);
        component.path("validate").properties().forEach(limit -> rules.limit(limit.getKey(), limit.getValue()));
        rules.pattern(component.path("validate").path("pattern").asString(""));
        rules.conditional(component.path("conditional"));
        if (type.oneOf() || type.manyOf()) {
            rules.options(component.path("values"));
        }
        return rules.problems;
    }

    private void limit(String name, JsonNode value) {
        boolean known =
                switch (name) {
                    case "required" -> value.isBoolean();
                    case "min", "max" ->
                        type == ComponentType.NUMBER && plainNumber(value).isPresent();
                    case "minLength", "maxLength" -> type.words() && count(value, MAX_LENGTH);
                    default -> type.words() && WORDS.contains(name) && value.isString();
                };
        refuseUnless(known, "limit", name);
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
        boolean onlyHides = Set.of("hide").containsAll(conditional.propertyNames());
        refuseUnless(conditional.isMissingNode() || onlyHides, "condition", conditional.toString());
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
        boolean offered = component.path("properties").has(OfferedOptions.PROPERTY);
        refuseUnless(
                options.isArray() && (offered || !values.isEmpty()) && values.size() <= MAX_OPTIONS, "options", "");
    }

    static boolean count(JsonNode value, int most) {
        return value.isIntegralNumber() && value.canConvertToInt() && value.asInt() >= 0 && value.asInt() <= most;
    }

    /** A number that takes no more time to compute with than it looks. */
    static Optional<BigDecimal> plainNumber(JsonNode value) {
        String text = value.asString("");
        return PLAIN_NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static String name(JsonNode component) {
        return component.path("id").asString(component.path("key").asString(""));
    }

    private void refuseUnless(boolean allowed, String problem, String arg) {
        if (!allowed) {
            problems.add(FormProblem.at(name(component), "forms.problem." + problem, arg));
        }
    }
}

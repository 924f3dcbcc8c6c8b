package org.accord.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a field asks of a value of the right kind: form-js's own rules, in its own order. */
final class Limits {

    private static final BigDecimal TOO_LARGE_TO_COUNT_DECIMALS = new BigDecimal("1e21");
    private static final String BLANKS = "\t\n\u000b\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
            + "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

    private final Component field;
    private final JsonNode validate;
    private final String path;
    private final List<FieldError> errors = new ArrayList<>();

    private Limits(Component field, String path) {
        this.field = field;
        this.validate = field.source().path("validate");
        this.path = path;
    }

    static List<FieldError> errors(Component field, JsonNode value, String path) {
        Limits limits = new Limits(field, path);
        if (field.required() && Values.isEmpty(field, value)) {
            limits.refuse("required");
        }
        if (value.isNumber()) {
            limits.number(new BigDecimal(Values.written(Values.number(value))));
        } else if (field.type().words() && !value.stringValue().isEmpty()) {
            limits.words(value.stringValue());
        }
        return limits.errors;
    }

    private void number(BigDecimal value) {
        int digits = field.source().path("decimalDigits").asInt(-1);
        if (value.signum() != 0) {
            if (digits >= 0 && decimals(value) > digits) {
                refuse(digits == 0 ? "integer" : "decimals", digits);
            }
            step(value);
        }
        if (validate.has("min")
                && value.compareTo(new BigDecimal(validate.path("min").asString("0"))) < 0) {
            refuse("min", validate.path("min").asString("0"));
        }
        if (validate.has("max")
                && value.compareTo(new BigDecimal(validate.path("max").asString("0"))) > 0) {
            refuse("max", validate.path("max").asString("0"));
        }
    }

    private void step(BigDecimal value) {
        JsonNode increment = field.source().path("increment");
        if (!increment.isMissingNode()
                && value.remainder(new BigDecimal(increment.asString("1"))).signum() != 0) {
            refuse("step", increment.asString("1"));
        }
    }

    /** form-js cannot count the decimals of 10²¹ and more, and stops: such a number is refused. */
    private static int decimals(BigDecimal value) {
        return value.abs().compareTo(TOO_LARGE_TO_COUNT_DECIMALS) >= 0
                ? Integer.MAX_VALUE
                : Math.max(0, value.stripTrailingZeros().scale());
    }

    private void words(String text) {
        String pattern = validate.path("pattern").asString("");
        if (!pattern.isEmpty() && !LinearPattern.of(pattern).matches(text)) {
            refuse("pattern");
        }
        int length = trimmedLength(text);
        if (length < validate.path("minLength").asInt(0)) {
            refuse("minLength", validate.path("minLength").asInt(0));
        }
        if (length > validate.path("maxLength").asInt(Integer.MAX_VALUE)) {
            refuse("maxLength", validate.path("maxLength").asInt(), length);
        }
        String type = validate.path("validationType").asString("");
        if (type.equals("email") && !Contact.email(text) || type.equals("phone") && !Contact.phone(text)) {
            refuse(type);
        }
    }

    /** Without the blanks that JavaScript's {@code trim} takes away. */
    private static int trimmedLength(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && BLANKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && BLANKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to - from;
    }

    private void refuse(String message, Object... args) {
        errors.add(FieldError.at(path, message, args));
    }
}

package org.accord.forms;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a component is hidden, in the part of FEEL that form-js's engine and ours read alike: a key compared with a
 * literal of its own type, and, or, not. Nothing here is ever null: a comparison with null is true or false.
 */
sealed interface Condition {

    /** What a condition may look at: the form's values and, inside a list, those of the row. */
    record Scope(Map<String, @Nullable Object> form, Map<String, @Nullable Object> row) {

        @Nullable
        Object value(Key key) {
            return (key.inRow() ? row : form).get(key.name());
        }
    }

    record Key(String name, boolean inRow) {}

    record Compared(Key key, Comparison comparison, @Nullable Object literal) implements Condition {

        @Override
        public boolean holds(Scope scope) {
            return comparison.holds(scope.value(key), literal);
        }
    }

    record All(List<Condition> parts) implements Condition {

        @Override
        public boolean holds(Scope scope) {
            return parts.stream().allMatch(part -> part.holds(scope));
        }
    }

    record Any(List<Condition> parts) implements Condition {

        @Override
        public boolean holds(Scope scope) {
            return parts.stream().anyMatch(part -> part.holds(scope));
        }
    }

    record Not(Condition part) implements Condition {

        @Override
        public boolean holds(Scope scope) {
            return !part.holds(scope);
        }
    }

    enum Comparison {
        EQUAL("="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        static Comparison of(String sign) {
            for (Comparison comparison : values()) {
                if (comparison.sign.equals(sign)) {
                    return comparison;
                }
            }
            throw new IllegalArgumentException(sign);
        }

        boolean orders() {
            return this != EQUAL && this != NOT_EQUAL;
        }

        private boolean holds(@Nullable Object value, @Nullable Object literal) {
            if (!orders()) {
                return Objects.equals(value, literal) == (this == EQUAL);
            }
            if (!(value instanceof Double number) || !(literal instanceof Double limit)) {
                return false;
            }
            return switch (this) {
                case LESS -> number < limit;
                case AT_MOST -> number <= limit;
                case MORE -> number > limit;
                default -> number >= limit;
            };
        }
    }

    boolean holds(Scope scope);

    /** @throws IllegalArgumentException for anything outside this part of FEEL */
    static Condition parse(String expression) {
        return new ConditionParser(expression).parse();
    }

    default List<Compared> comparisons() {
        if (this instanceof Compared compared) {
            return List.of(compared);
        }
        if (this instanceof Not not) {
            return not.part().comparisons();
        }
        List<Condition> parts = this instanceof All all ? all.parts() : ((Any) this).parts();
        return parts.stream().flatMap(part -> part.comparisons().stream()).toList();
    }
}

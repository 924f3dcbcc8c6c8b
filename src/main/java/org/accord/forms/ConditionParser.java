package org.accord.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.forms.Condition.All;
import org.accord.forms.Condition.Any;
import org.accord.forms.Condition.Compared;
import org.accord.forms.Condition.Comparison;
import org.accord.forms.Condition.Key;
import org.accord.forms.Condition.Not;
import org.jspecify.annotations.Nullable;

/** Reads a condition; length and depth are bounded before anything is read. */
final class ConditionParser {

    private static final int MAX_LENGTH = 500;
    private static final int MAX_DEPTH = 20;
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\"[^\"\\\\]*\")|(-?\\d{1,15}(?:\\.\\d{1,15})?)|(!=|<=|>=|[=<>()])|([a-zA-Z]\\w*(?:\\.[a-z]\\w*)?))");

    private final List<String> tokens = new ArrayList<>();
    private int next;
    private int depth;

    ConditionParser(String expression) {
        if (expression.length() > MAX_LENGTH || !expression.startsWith("=")) {
            throw refused(expression);
        }
        String text = expression.substring(1).strip();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!matcher.find() || matcher.start() != end) {
                throw refused(text);
            }
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
    }

    Condition parse() {
        Condition condition = any();
        if (next < tokens.size()) {
            throw refused(peek());
        }
        refuseOrderOfNothing(condition, Set.of());
        return condition;
    }

    private Condition any() {
        List<Condition> parts = joined("or", this::all);
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    private Condition all() {
        List<Condition> parts = joined("and", this::single);
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    private List<Condition> joined(String word, Supplier<Condition> part) {
        List<Condition> parts = new ArrayList<>(List.of(part.get()));
        while (peek().equals(word)) {
            next++;
            parts.add(part.get());
        }
        return parts;
    }

    private Condition single() {
        boolean not = peek().equals("not");
        if (not) {
            next++;
        }
        if (!not && !peek().equals("(")) {
            return comparison();
        }
        expect("(");
        if (++depth > MAX_DEPTH) {
            throw refused("(");
        }
        Condition inner = any();
        expect(")");
        return not ? new Not(inner) : inner;
    }

    private Condition comparison() {
        String name = take();
        if (!name.matches("(this\\.)?[a-z][a-zA-Z0-9]*") || Keys.RESERVED.contains(name)) {
            throw refused(name);
        }
        Key key = name.startsWith("this.") ? new Key(name.substring(5), true) : new Key(name, false);
        Comparison comparison = Comparison.of(take());
        Object literal = literal(take());
        if (comparison.orders() && !(literal instanceof Double)) {
            throw refused(name);
        }
        return new Compared(key, comparison, literal);
    }

    private static @Nullable Object literal(String token) {
        if (token.startsWith("\"")) {
            return token.substring(1, token.length() - 1);
        }
        return switch (token) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> Double.valueOf(token);
        };
    }

    /** The two engines order null differently: "x > 2" is taken only after "x != null and". */
    private static void refuseOrderOfNothing(Condition condition, Set<Key> known) {
        if (condition instanceof Compared compared
                && compared.comparison().orders()
                && !known.contains(compared.key())) {
            throw refused(compared.key().name());
        }
        if (condition instanceof Not not) {
            refuseOrderOfNothing(not.part(), known);
        }
        if (condition instanceof Any any) {
            any.parts().forEach(part -> refuseOrderOfNothing(part, known));
        }
        if (condition instanceof All all) {
            Set<Key> sofar = new HashSet<>(known);
            for (Condition part : all.parts()) {
                refuseOrderOfNothing(part, sofar);
                if (part instanceof Compared first
                        && first.comparison() == Comparison.NOT_EQUAL
                        && first.literal() == null) {
                    sofar.add(first.key());
                }
            }
        }
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() {
        String token = peek();
        next++;
        return token;
    }

    private void expect(String token) {
        if (!take().equals(token)) {
            throw refused(token);
        }
    }

    private static IllegalArgumentException refused(String at) {
        return new IllegalArgumentException("condition: " + at);
    }
}

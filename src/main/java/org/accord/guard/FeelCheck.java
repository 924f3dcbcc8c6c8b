package org.accord.guard;

import camundajar.impl.scala.Product;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/**
 * FEEL is a programming language: it loops, defines functions and calls methods of what it is given. What a manager needs
 * to compare and to count is let through, node by node of the parser's own tree, and nothing else.
 */
final class FeelCheck {

    /** What is wrong, if anything, the variables that are read, and the whole where nothing is wrong. */
    record Reading(Optional<String> problem, Set<String> variables, Optional<Term> term) {}

    private static final int MAX_CHARACTERS = 500;
    private static final int MOST_REMEMBERED = 20_000;
    private static final int MAX_NODES = 200;
    private static final int MAX_DIGITS = 20;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,79}");
    private static final Set<String> NODES = set(
            """
            ConstNull, ConstBool, ConstString, ConstNumber, ConstDate, ConstTime, ConstLocalTime,
            ConstDateTime, ConstLocalDateTime, ConstDayTimeDuration, ConstYearMonthDuration,
            ConstInputValue, ConstList, ConstRange, ClosedConstRangeBoundary, OpenConstRangeBoundary, Ref,
            PathExpression, Equal, LessThan, LessOrEqual, GreaterThan, GreaterOrEqual, In, If, Not,
            Conjunction, Disjunction, Addition, Subtraction, Multiplication, Division, ArithmeticNegation,
            AtLeastOne, UnaryTestExpression, InputEqualTo, InputLessThan, InputLessOrEqual,
            InputGreaterThan, InputGreaterOrEqual, InputInRange, FunctionInvocation,
            PositionalFunctionParameters""");
    /** None that loops over what it is given more than once, matches patterns, or makes a number of any length. */
    private static final Set<String> FUNCTIONS = set(
            """
            not, is defined, date, time, date and time, duration, years and months duration, day of week,
            count, list contains, min, max, sum, mean, all, any, abs, modulo, even, odd, contains,
            starts with, ends with, string length, lower case, upper case""");

    private static final Set<String> PARTS = set(
            """
            year, month, day, weekday, hour, minute, second, years, months, days, hours, minutes, seconds""");
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    /** The same cells are read at each save of a draft: what was read once is kept. */
    private static final Map<String, Reading> EXPRESSIONS = new ConcurrentHashMap<>();

    private static final Map<String, Reading> TESTS = new ConcurrentHashMap<>();

    private final Set<String> variables = new HashSet<>();
    private Optional<String> problem = Optional.empty();
    private Optional<Term> term = Optional.empty();
    private int nodes;

    private FeelCheck() {}

    static Reading expression(String text) {
        return remembered(EXPRESSIONS, text, false);
    }

    static Reading tests(String text) {
        return remembered(TESTS, text, true);
    }

    private static Reading remembered(Map<String, Reading> readings, String text, boolean tests) {
        Reading known = readings.get(text);
        if (known != null) {
            return known;
        }
        Reading reading = new FeelCheck().read(text, tests);
        if (readings.size() >= MOST_REMEMBERED) {
            readings.clear();
        }
        if (text.length() <= MAX_CHARACTERS) {
            readings.put(text, reading);
        }
        return reading;
    }

    private Reading read(String text, boolean tests) {
        if (text.length() > MAX_CHARACTERS) {
            refuse("feel.long");
        } else if (text.contains("${") || text.contains("#{")) {
            refuse("feel.notAllowed");
        } else if (!Brackets.few(text)) {
            refuse("feel.brackets");
        } else {
            ParseResult parsed = tests ? FEEL.parseUnaryTests(text) : FEEL.parseExpression(text);
            if (parsed.isSuccess()) {
                walk(parsed.parsedExpression().expression());
                term = problem.isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                Term.of((Product) parsed.parsedExpression().expression()));
            } else {
                refuse("feel.unreadable");
            }
        }
        return new Reading(problem, Set.copyOf(variables), term);
    }

    private void walk(Object node) {
        if (isSyntax(node)) {
            judge((Product) node);
        }
        if (node instanceof Product product) {
            for (int i = 0; i < product.productArity() && problem.isEmpty(); i++) {
                walk(product.productElement(i));
            }
        }
    }

    private static boolean isSyntax(Object node) {
        return node.getClass().getName().startsWith("org.camunda.feel.syntaxtree.");
    }

    private void judge(Product node) {
        String kind = node.productPrefix();
        if (++nodes > MAX_NODES) {
            refuse("feel.large");
        } else if (!NODES.contains(kind)) {
            refuse("feel.notAllowed");
        } else if (kind.equals("Ref")) {
            reference((camundajar.impl.scala.collection.immutable.List<?>) node.productElement(0));
        } else if (kind.equals("PathExpression") && !PARTS.contains((String) node.productElement(1))) {
            refuse("feel.notAllowed");
        } else if (kind.equals("FunctionInvocation") && !FUNCTIONS.contains((String) node.productElement(0))) {
            refuse("feel.function");
        } else if (kind.equals("ConstNumber")
                && node.productElement(0).toString().length() > MAX_DIGITS) {
            refuse("feel.large");
        }
    }

    /** One variable, or one part of a date. */
    private void reference(camundajar.impl.scala.collection.immutable.List<?> names) {
        String variable = (String) names.head();
        boolean part = names.size() == 2 && PARTS.contains((String) names.apply(1));
        if (!NAME.matcher(variable).matches() || names.size() > 1 && !part) {
            refuse("feel.notAllowed");
        }
        variables.add(variable);
    }

    private static Set<String> set(String names) {
        return Set.of(names.split(",\\s+"));
    }

    private void refuse(String key) {
        problem = Optional.of(key);
    }
}

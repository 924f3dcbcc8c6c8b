package org.accord.comparison;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Conditions and the tests of a table in words. FEEL that is more than comparing, joining and listing is quoted as it
 * stands: better a formula than half of it.
 */
final class FeelWords {

    private static final Pattern COMPARISON = Pattern.compile(
            "(?:this\\.)?([A-Za-z][\\w.]*)\\s*(=|!=|<=|>=|<|>)\\s*(\"[^\"]*\"|-?\\d+(?:\\.\\d+)?|true|false|null|[A-Za-z]\\w*)");
    private static final Pattern CONTAINS = Pattern.compile("contains\\(\\s*(\\w+)\\s*,\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|-?\\d+(?:\\.\\d+)?|true|false");
    private static final Pattern BOUND = Pattern.compile("(<=|>=|<|>)\\s*(\\S.*)");
    private static final Pattern RANGE = Pattern.compile("\\[\\s*(-?[\\d.]+?)\\s*\\.\\.\\s*(-?[\\d.]+)\\s*]");
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);

    private final FileWords words;

    FeelWords(FileWords words) {
        this.words = words;
    }

    /** A condition on a flow or of a form. */
    Said condition(String feel) {
        String text = feel.strip();
        return any(text.startsWith("=") ? text.substring(1).strip() : text);
    }

    private Said any(String text) {
        List<String> either = FeelParts.split(text, " or ");
        if (either.size() > 1) {
            return Said.or(either.stream().map(this::any).toList());
        }
        List<String> all = FeelParts.split(text, " and ");
        if (all.size() > 1) {
            return Said.and(all.stream().map(this::any).toList());
        }
        if (text.startsWith("(") && text.endsWith(")") && FeelParts.closes(text)) {
            return any(text.substring(1, text.length() - 1).strip());
        }
        Matcher not = NOT.matcher(text);
        return not.matches() && FeelParts.closes(text.substring(text.indexOf('(')))
                ? Said.of("feel.not", any(not.group(1).strip()))
                : comparison(text);
    }

    private Said comparison(String text) {
        Matcher contains = CONTAINS.matcher(text);
        if (contains.matches()) {
            String variable = contains.group(1);
            return Said.of("feel.contains", words.variable(variable), words.value(variable, contains.group(2)));
        }
        Matcher found = COMPARISON.matcher(text);
        if (!found.matches()) {
            return Said.of("formula", text);
        }
        String variable = found.group(1);
        String operand = found.group(3);
        boolean empty = operand.equals("null") || operand.equals("\"\"");
        return empty && found.group(2).matches("!?=")
                ? Said.of(found.group(2).equals("=") ? "feel.isEmpty" : "feel.isFilled", words.variable(variable))
                : Said.of("feel." + operator(found.group(2)), words.variable(variable), operand(variable, operand));
    }

    private static String operator(String sign) {
        return switch (sign) {
            case "=" -> "is";
            case "!=" -> "isNot";
            case "<=" -> "atMost";
            case ">=" -> "atLeast";
            case "<" -> "below";
            default -> "above";
        };
    }

    private Said operand(String variable, String text) {
        return LITERAL.matcher(text).matches() ? literal(variable, text) : words.variable(text);
    }

    private Said literal(String variable, String text) {
        if (text.equals("true") || text.equals("false")) {
            return Said.of(text.equals("true") ? "yes" : "no");
        }
        return text.startsWith("\"") ? words.value(variable, text.substring(1, text.length() - 1)) : Said.text(text);
    }

    /**
     * What a cell asks of its column, such as {@code "SMALL","LARGE"} or {@code >= 3}.
     *
     * @param column the expression or the name of the column, for the words of its codes
     */
    Said tests(String column, String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.equals("-")) {
            return Said.of("anything");
        }
        Matcher not = NOT.matcher(text);
        if (not.matches()) {
            return Said.of("feel.anythingBut", tests(column, not.group(1)));
        }
        return Said.or(FeelParts.split(text, ",").stream()
                .map(test -> test(column, test))
                .toList());
    }

    private Said test(String column, String test) {
        Matcher bound = BOUND.matcher(test);
        Matcher range = RANGE.matcher(test);
        if (LITERAL.matcher(test).matches()) {
            return literal(column, test);
        } else if (bound.matches()) {
            return Said.of("feel.cell." + operator(bound.group(1)), expression(bound.group(2)));
        } else if (range.matches()) {
            return Said.of("feel.cell.between", range.group(1), range.group(2));
        }
        Matcher contains = CONTAINS.matcher(test);
        return contains.matches()
                ? Said.of("feel.cell.contains", words.value(contains.group(1), contains.group(2)))
                : comparison(test);
    }

    private Said expression(String text) {
        return text.matches("-?[\\d.]+") ? Said.text(text) : Said.of("formula", text);
    }

    /** What a table answers. */
    Said answer(String column, String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Said.of("nothing");
        }
        return LITERAL.matcher(text).matches() ? literal(column, text) : Said.of("formula", text);
    }

    /** The whole number that a cell answers, if that is what it is. */
    static Optional<Integer> number(String cell) {
        return cell.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(cell)) : Optional.empty();
    }
}

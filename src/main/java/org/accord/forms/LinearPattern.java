package org.accord.forms;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.regex.Matcher;

/**
 * A pattern that form-js and a linear-time engine read alike. What only one of them knows (look-around, back references,
 * flags, classes by name) is refused, and what they read differently (a blank, a dot, half a character) is spelled out.
 */
final class LinearPattern {

    private static final int MAX_LENGTH = 500;
    private static final String BLANKS =
            "\\t\\n\\x0b\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";
    private static final String QUANTIFIER = "(?:[*+?]|\\{\\d{1,3}(?:,\\d{0,3})?\\})\\??";
    private static final String ESCAPE = "\\\\[dDwWtnrf^$\\\\.*+?()\\[\\]{}|/-]";
    private static final String MEMBER = "(?:" + ESCAPE + "|\\\\s|[^\\\\\\[\\]])";
    private static final java.util.regex.Pattern TOKEN =
            java.util.regex.Pattern.compile("(?:(?<assertion>\\^|\\$|\\\\[bB])"
                    + "|(?<open>\\((?:\\?:)?)|(?<or>\\|)"
                    + "|(?<atom>\\)|\\.|\\\\[sS]|" + ESCAPE + "|\\[\\^?" + MEMBER
                    + "++\\]|[^\\\\\\[\\](){}*+?.^$|])(?<times>"
                    + QUANTIFIER + ")?)");

    private final Pattern pattern;

    private LinearPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @throws IllegalArgumentException for what is not read alike */
    static LinearPattern of(String source) {
        if (source.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("pattern of more than " + MAX_LENGTH + " characters");
        }
        StringBuilder linear = new StringBuilder();
        Matcher token = TOKEN.matcher(source);
        int end = 0;
        while (end < source.length()) {
            if (!token.find() || token.start() != end) {
                throw new IllegalArgumentException("pattern at " + end);
            }
            end = token.end();
            linear.append(spelledOut(token));
        }
        try {
            return new LinearPattern(Pattern.compile(units(linear.toString())));
        } catch (PatternSyntaxException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** Somewhere in the text, as {@code RegExp.test} looks for it. */
    boolean matches(String text) {
        return pattern.matcher(units(text)).find();
    }

    private static String spelledOut(Matcher token) {
        String atom = token.group("atom");
        if (atom == null) {
            return token.group();
        }
        String times = token.group("times") == null ? "" : token.group("times");
        return switch (atom) {
            case "." -> "[^\\n\\r\\x{2028}\\x{2029}]" + times;
            case "\\s" -> "[" + BLANKS + "]" + times;
            case "\\S" -> "[^" + BLANKS + "]" + times;
            default ->
                (atom.startsWith("[") ? members(atom) : atom.replace("\\/", "/").replace("\\-", "-")) + times;
        };
    }

    private static String members(String set) {
        if (set.matches(".*(-\\\\[dDwWs]|\\\\[dDwWs]-[^\\]]).*") || set.contains("\\W") || set.contains("\\D")) {
            throw new IllegalArgumentException("pattern: " + set);
        }
        return set.replace("\\s", BLANKS).replace("\\/", "/");
    }

    /** JavaScript counts halves of a character: each half becomes a character of its own, where no text ever stands. */
    private static String units(String text) {
        StringBuilder units = new StringBuilder(text.length());
        text.chars().forEach(c -> units.append((char) (Character.isSurrogate((char) c) ? c + 0x800 : c)));
        return units.toString();
    }
}

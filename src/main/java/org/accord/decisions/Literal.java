package org.accord.decisions;

import java.util.Optional;
import java.util.regex.Pattern;

/** A FEEL text that stands for itself, such as the reason that a rule gives: it need not be read by a parser. */
final class Literal {

    private static final Pattern WORDS = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    private Literal() {}

    /** Words, a whole number or yes or no, as the FEEL engine would hand them out. */
    static Optional<Object> in(String text) {
        var words = WORDS.matcher(text);
        if (words.matches()) {
            return Optional.of(words.group(1));
        }
        if (WHOLE_NUMBER.matcher(text).matches()) {
            return Optional.of(Long.valueOf(text));
        }
        return text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }
}

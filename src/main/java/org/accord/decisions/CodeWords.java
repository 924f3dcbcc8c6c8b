package org.accord.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words for what stands in a column of a table: never a code, unless a manager's own has no words. */
@Component
public class CodeWords {

    private static final Pattern CODES = Pattern.compile("[A-Z][A-Z0-9_]*([ ,]+[A-Z][A-Z0-9_]*)*");
    private static final Pattern DURATION = Pattern.compile("PT?(\\d+)([DH])");

    private final MessageSource messages;

    public CodeWords(MessageSource messages) {
        this.messages = messages;
    }

    public String value(String column, Object value, Locale language) {
        if (value instanceof Boolean yes) {
            return message(yes ? "yes" : "no", language);
        }
        String text = String.valueOf(value);
        Matcher duration = DURATION.matcher(text);
        if (duration.matches()) {
            String unit = duration.group(2).equals("D") ? "days" : "hours";
            return message(unit, language, Integer.valueOf(duration.group(1)));
        }
        return CODES.matcher(text).matches()
                ? Arrays.stream(text.split("[ ,]+"))
                        .map(code -> word(column, code, language))
                        .collect(Collectors.joining(", "))
                : word(column, text, language);
    }

    /** A code of its own column, a place, or what is signed. */
    private String word(String column, String code, Locale language) {
        String kind = code.toLowerCase(Locale.ROOT).replace('_', '-');
        for (String key : List.of("decisions.value." + column + "." + code, "slot." + code, "kind." + kind)) {
            String word = messages.getMessage(key, null, null, language);
            if (word != null) {
                return word;
            }
        }
        return code;
    }

    private String message(String key, Locale language, Object... args) {
        return messages.getMessage("decisions.value." + key, args, language);
    }
}

package org.accord.trials.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.decisions.CodeWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a cell asks, as people say it; what is more than a comparison stands as it is written. */
@Component
class CellWords {

    private static final String CODE = "\"[^\"]*\"";
    private static final Pattern CODES = Pattern.compile(CODE + "(\\s*,\\s*" + CODE + ")*");
    private static final Pattern BUT = Pattern.compile("not\\((" + CODE + "(?:\\s*,\\s*" + CODE + ")*)\\)");
    private static final Pattern LIMIT = Pattern.compile("(<=|>=|<|>)\\s*(-?\\d+(?:\\.\\d+)?)");

    private final CodeWords codes;
    private final MessageSource messages;

    CellWords(CodeWords codes, MessageSource messages) {
        this.codes = codes;
        this.messages = messages;
    }

    String of(String column, String cell, Locale language) {
        Matcher but = BUT.matcher(cell);
        Matcher limit = LIMIT.matcher(cell);
        if (cell.isBlank() || cell.equals("-")) {
            return message("any", language);
        } else if (cell.equals("true") || cell.equals("false")) {
            return codes.value(column, Boolean.valueOf(cell), language);
        } else if (CODES.matcher(cell).matches()) {
            return each(column, cell, language);
        } else if (but.matches()) {
            return message("but", language, each(column, but.group(1), language));
        } else if (limit.matches()) {
            return message(
                    "limit."
                            + limit.group(1)
                                    .replace("<", "less")
                                    .replace(">", "more")
                                    .replace("=", "OrSame"),
                    language,
                    limit.group(2));
        }
        return cell;
    }

    private String each(String column, String list, Locale language) {
        return Arrays.stream(list.split(","))
                .map(code -> codes.value(column, code.strip().replace("\"", ""), language))
                .collect(Collectors.joining(message("or", language)));
    }

    private String message(String key, Locale language, Object... args) {
        return messages.getMessage("trials.cell." + key, args, language);
    }
}

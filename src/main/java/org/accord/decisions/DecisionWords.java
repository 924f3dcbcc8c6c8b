package org.accord.decisions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a table looked at and what it answered, as people read it: never a code, unless a manager's own has no words. */
@Component
public class DecisionWords {

    private static final Pattern CODES = Pattern.compile("[A-Z][A-Z0-9_]*([ ,]+[A-Z][A-Z0-9_]*)*");
    private static final Pattern DURATION = Pattern.compile("PT?(\\d+)([DH])");

    private final TableColumns columns;
    private final MessageSource messages;

    DecisionWords(TableColumns columns, MessageSource messages) {
        this.columns = columns;
        this.messages = messages;
    }

    /** One column and its value. */
    public record Said(String what, String value) {}

    public List<Said> inputs(DecisionRecord decided, Locale language) {
        return said(decided, decided.inputs(), language);
    }

    /** One list for each row that the table answered with, without the sentences that the page shows above them. */
    public List<List<Said>> answers(DecisionRecord decided, Locale language) {
        return decided.outputs().stream()
                .map(row -> said(decided, withoutReasons(row), language))
                .toList();
    }

    private static Map<String, Object> withoutReasons(Map<String, Object> row) {
        Map<String, Object> left = new LinkedHashMap<>(row);
        left.keySet().removeAll(List.of("reasonFr", "reasonEn"));
        return left;
    }

    private List<Said> said(DecisionRecord decided, Map<String, Object> row, Locale language) {
        return row.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .sorted(Map.Entry.comparingByKey(columns.order(decided)))
                .map(each -> new Said(
                        columns.label(decided, each.getKey(), language),
                        value(each.getKey(), each.getValue(), language)))
                .toList();
    }

    String value(String column, Object value, Locale language) {
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

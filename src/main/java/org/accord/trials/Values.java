package org.accord.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accord.decisions.TableSheet.Column;

/** What somebody types into a form's field, as a column's own kind of value. */
public final class Values {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}[.,]\\d{1,6}");

    private Values() {}

    /** Empty where the text is no value of that column. */
    public static Optional<Object> of(Column column, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (column.type()) {
            case "boolean" ->
                List.of("true", "false").contains(text) ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
            case "integer", "long" ->
                WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
            case "double", "number" -> decimal(text);
            default -> Optional.of(text);
        };
    }

    private static Optional<Object> decimal(String text) {
        if (WHOLE.matcher(text).matches()) {
            return Optional.of(Integer.valueOf(text));
        }
        return DECIMAL.matcher(text).matches() ? Optional.of(Double.valueOf(text.replace(',', '.'))) : Optional.empty();
    }

    /** Several values, between semicolons; empty where one of them is none of that column. */
    public static Optional<List<Object>> several(Column column, String typed) {
        List<Object> values = new ArrayList<>();
        for (String each : typed.split(";")) {
            Optional<Object> value = of(column, each);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }
}

package org.accord.forms;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One value as it is read: the words of an option, a date spelled out, a number with its unit. */
final class ReadableValue {

    private ReadableValue() {}

    /** No text for an empty field. */
    static List<String> of(Component field, JsonNode value, Locale locale) {
        if (value.isNull() || value.isMissingNode() || value.isEmpty() && value.isContainer()) {
            return List.of();
        }
        return switch (field.type()) {
            case CHECKBOX -> List.of((value.asBoolean(false) ? Phrases.YES : Phrases.NO).in(locale));
            case NUMBER -> List.of(number(field, value, locale));
            case DATETIME -> List.of(moment(value.asString(""), locale));
            case RADIO, SELECT -> written(option(field, value.asString(""), locale));
            case CHECKLIST, TAGLIST ->
                chosen(value).map(one -> option(field, one, locale)).toList();
            default -> written(value.asString(value.toString()));
        };
    }

    /** Some documents are written by the platform, which may say several codes in one text: "PERSON SUPERVISOR". */
    private static Stream<String> chosen(JsonNode value) {
        return value.isArray()
                ? value.values().stream().map(one -> one.asString(one.toString()))
                : Stream.of(value.asString(value.toString()).split("[ ,]+"));
    }

    private static List<String> written(String text) {
        return text.isBlank() ? List.of() : List.of(text);
    }

    private static String option(Component field, String value, Locale locale) {
        Map<String, String> options = field.options(locale);
        return options.getOrDefault(value, value);
    }

    private static String number(Component field, JsonNode value, Locale locale) {
        if (!value.isNumber()) {
            return value.asString(value.toString());
        }
        NumberFormat format = NumberFormat.getNumberInstance(canadian(locale));
        format.setMaximumFractionDigits(20);
        String prefix = field.adorner("prefixAdorner", locale);
        String suffix = field.adorner("suffixAdorner", locale);
        String text = format.format(value.decimalValue());
        return (prefix + " " + text + " " + suffix).strip();
    }

    private static String moment(String text, Locale locale) {
        int t = text.indexOf('T');
        if (t > 0) {
            return day(text.substring(0, t), locale) + ", " + time(text.substring(t + 1), locale);
        }
        return text.matches("\\d{2}:\\d{2}") ? time(text, locale) : day(text, locale);
    }

    private static String day(String text, Locale locale) {
        return DateText.date(text).map(date -> day(date, locale)).orElse(text);
    }

    private static String day(LocalDate date, Locale locale) {
        if (canadian(locale).equals(Locale.CANADA)) {
            return DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.CANADA).format(date);
        }
        String day =
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.CANADA_FRENCH).format(date);
        return date.getDayOfMonth() == 1 ? "1er" + day.substring(1) : day;
    }

    private static String time(String text, Locale locale) {
        return canadian(locale).equals(Locale.CANADA) ? text : text.replace(":", " h ");
    }

    private static Locale canadian(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.CANADA : Locale.CANADA_FRENCH;
    }
}

package org.accord.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Dates and times exactly as form-js writes them; whatever it would have written otherwise is not one. */
final class DateText {

    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final Pattern DATE = Pattern.compile("(\\d{4}|\\+(0[1-9]|1\\d|2[0-6])\\d{4})-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Set<Integer> INTERVALS = Set.of(1, 5, 10, 15, 30, 60);
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);

    private DateText() {}

    static boolean valid(Component field, String text) {
        return switch (field.subtype()) {
            case "time" -> time(field, text);
            case "datetime" -> dateTime(field, text);
            default -> date(text).isPresent();
        };
    }

    /** On the interval that form-js keeps times to: a quarter of an hour unless the form says otherwise. */
    private static boolean time(Component field, String text) {
        int interval = field.source().path("timeInterval").asInt(15);
        return TIME.matcher(text).matches()
                && LocalTime.parse(text).toSecondOfDay() / 60 % (INTERVALS.contains(interval) ? interval : 15) == 0;
    }

    static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.startsWith("+0") ? "+" + text.substring(2) : text, STRICT));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** An hour that the change to summer time skips is no hour for form-js either. */
    private static boolean dateTime(Component field, String text) {
        int t = text.indexOf('T');
        if (t < 0 || !time(field, text.substring(t + 1))) {
            return false;
        }
        return date(text.substring(0, t))
                .map(day -> LocalDateTime.of(day, LocalTime.parse(text.substring(t + 1))))
                .filter(moment -> !ZONE.getRules().getValidOffsets(moment).isEmpty())
                .isPresent();
    }
}

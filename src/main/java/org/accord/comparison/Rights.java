package org.accord.comparison;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.comparison.Change.Weight;

/**
 * What touches people's rights: who signs, who may see or act, what is admitted, and less time to do it. Rather too much
 * than too little: whoever signs reads it first.
 */
final class Rights {

    /** Tables that say who is admitted, who must sign, or what a refusal and a withdrawal lead to. */
    private static final Set<String> TABLES = Set.of(
            "decisions/required-signatories.dmn",
            "decisions/criterion-relaxation.dmn",
            "decisions/access-outcome.dmn",
            "decisions/signoff-escalation.dmn",
            "decisions/consent-withdrawal-effect.dmn");

    private static final Set<String> FILES = Set.of(
            "processes/joint-sign-off.bpmn",
            "processes/rule-change.bpmn",
            "processes/indicator-set-codesign.bpmn",
            "processes/appeal.bpmn",
            "forms/appeal.form",
            "forms/sign.form");

    private static final Pattern TIME = Pattern.compile("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?(T.+)?");
    private static final int DAYS_A_YEAR = 365;
    private static final int DAYS_A_MONTH = 30;

    private Rights() {}

    static boolean table(String path) {
        return TABLES.contains(path);
    }

    static Weight ofFile(String path) {
        return TABLES.contains(path) || FILES.contains(path) || path.contains("consent")
                ? Weight.RIGHTS
                : Weight.PEOPLE;
    }

    /** Less time than before; any other change of time is not of rights. */
    static Weight ofTime(String before, String after) {
        Optional<Double> old = days(before);
        Optional<Double> now = days(after);
        boolean less = now.isPresent() && (old.isEmpty() || now.get() < old.get());
        return less ? Weight.RIGHTS : Weight.PEOPLE;
    }

    /** How many days, of a month of thirty and a year of 365, an ISO 8601 duration or repetition is about. */
    private static Optional<Double> days(String text) {
        if (text.matches("\\d+")) {
            return Optional.of(Double.valueOf(text));
        }
        Matcher time = TIME.matcher(text.replaceFirst("^R\\d*/", ""));
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            String date = text.replaceFirst("^R\\d*/", "").replaceFirst("T.*", "");
            Period days = date.equals("P") ? Period.ZERO : Period.parse(date);
            double hours = time.group(5) == null
                    ? 0
                    : Duration.parse("P" + time.group(5)).toMinutes() / 60.0;
            return Optional.of(
                    days.getYears() * DAYS_A_YEAR + days.getMonths() * DAYS_A_MONTH + days.getDays() + hours / 24);
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}

package org.accord.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The times that a diagram may state: a minute at least, so that no timer spins; ten years at most. */
final class Timers {

    static final String DATE =
            "[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:Z|[+-][0-9]{2}:[0-9]{2})?";

    private static final int MOST_REPEATS = 100;
    private static final long MINUTE = 60;
    private static final long DAY = 24 * 60 * MINUTE;
    private static final long TEN_YEARS = 3660 * DAY;
    private static final Pattern DURATION = Pattern.compile("P(?!$)(?:(\\d{1,2})Y)?(?:(\\d{1,3})M)?(?:(\\d{1,4})D)?"
            + "(?:T(?=\\d)(?:(\\d{1,5})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})S)?)?");
    private static final long[] SECONDS = {365 * DAY, 30 * DAY, DAY, 60 * MINUTE, MINUTE, 1};
    private static final Pattern REPEAT = Pattern.compile("R([1-9][0-9]{0,2})/(P[0-9A-Z]+)");

    private Timers() {}

    static boolean lasts(String duration) {
        Matcher matcher = DURATION.matcher(duration);
        if (!matcher.matches()) {
            return false;
        }
        long seconds = 0;
        for (int i = 0; i < SECONDS.length; i++) {
            String amount = matcher.group(i + 1);
            seconds += amount == null ? 0 : Long.parseLong(amount) * SECONDS[i];
        }
        return seconds >= MINUTE && seconds <= TEN_YEARS;
    }

    static boolean repeats(String cycle) {
        Matcher matcher = REPEAT.matcher(cycle);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) <= MOST_REPEATS && lasts(matcher.group(2));
    }
}

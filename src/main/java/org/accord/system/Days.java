package org.accord.system;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Days as the field counts them: calendar days that end at 23:59:59 in Toronto, and business days where the word is
 * used, with the holidays that the organisation keeps.
 */
@Component
public class Days {

    public static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final JdbcClient jdbc;

    Days(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    public static Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(ZONE).toInstant();
    }

    public static Instant dueIn(Instant from, int days) {
        return endOf(dayOf(from).plusDays(days));
    }

    /** Calendar days from one instant to another; 0 within one day. */
    public static int between(Instant from, Instant to) {
        return (int) ChronoUnit.DAYS.between(dayOf(from), dayOf(to));
    }

    public Instant dueInBusinessDays(Instant from, int days) {
        Set<LocalDate> holidays = new HashSet<>(jdbc.sql("select day from accord.holiday where day > :from")
                .param("from", dayOf(from))
                .query(LocalDate.class)
                .list());
        LocalDate day = dayOf(from);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (!isWeekend(day) && !holidays.contains(day)) {
                left--;
            }
        }
        return endOf(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

package org.accord.inbox.web;

import java.time.Instant;
import java.util.List;
import org.accord.system.Days;
import org.jspecify.annotations.Nullable;

/** By when, in words: never a colour alone. The key is of a text, {@code days} its argument. */
public record Due(String state, String key, long days) {

    private static final int SOON = 3;

    static Due of(@Nullable Instant due, Instant now) {
        if (due == null) {
            return new Due("none", "inbox.due.none", 0);
        }
        int days = Days.between(now, due);
        if (due.isBefore(now)) {
            return days == 0 ? new Due("late", "inbox.due.lateToday", 0) : new Due("late", "inbox.due.late", -days);
        }
        if (days == 0) {
            return new Due("soon", "inbox.due.today", 0);
        }
        return new Due(days <= SOON ? "soon" : "later", "inbox.due.in", days);
    }

    public List<Long> args() {
        return List.of(days);
    }
}

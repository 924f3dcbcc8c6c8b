package org.accord.delivery.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.accord.casefile.Slot;
import org.accord.delivery.ActionState;
import org.accord.delivery.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * An agreed action as its page says it.
 *
 * @param margins each in words; empty when nothing may change
 */
public record ActionLine(
        String key,
        String what,
        Slot who,
        @Nullable BigDecimal hours,
        @Nullable LocalDate until,
        List<String> margins,
        ActionState state,
        List<Said> said) {

    /**
     * What somebody said came of it.
     *
     * @param words null when they are not for the reader, or erased
     */
    public record Said(Outcome outcome, boolean within, String by, Instant at, @Nullable String words) {}
}

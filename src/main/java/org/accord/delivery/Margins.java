package org.accord.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.accord.casefile.Slot;
import org.jspecify.annotations.Nullable;

/**
 * How far an action may change without being agreed anew, from what was agreed and not from the last change. Where no
 * margin was agreed nothing may change.
 *
 * @param hours more or less, a week
 * @param latest day until which it may be put off
 * @param who may do it instead
 */
public record Margins(@Nullable BigDecimal hours, @Nullable LocalDate latest, Set<Slot> who) {

    boolean hold(Terms agreed, Terms changed) {
        return whoFits(agreed, changed) && hoursFit(agreed, changed) && dateFits(agreed, changed);
    }

    private boolean whoFits(Terms agreed, Terms changed) {
        return changed.who() == agreed.who() || who.contains(changed.who());
    }

    private boolean hoursFit(Terms agreed, Terms changed) {
        if (same(agreed.hours(), changed.hours())) {
            return true;
        }
        return hours != null
                && agreed.hours() != null
                && changed.hours() != null
                && changed.hours().subtract(agreed.hours()).abs().compareTo(hours) <= 0;
    }

    /** Sooner than agreed is a change as well, which only a later day may not excuse. */
    private boolean dateFits(Terms agreed, Terms changed) {
        if (Objects.equals(agreed.until(), changed.until())) {
            return true;
        }
        return latest != null
                && agreed.until() != null
                && changed.until() != null
                && !changed.until().isBefore(agreed.until())
                && !changed.until().isAfter(latest);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}

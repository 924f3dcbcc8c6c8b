package org.accord.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.accord.casefile.Slot;
import org.jspecify.annotations.Nullable;

/** Who does an action, for how many hours a week, until when; null where nothing was said. */
public record Terms(Slot who, @Nullable BigDecimal hours, @Nullable LocalDate until) {}

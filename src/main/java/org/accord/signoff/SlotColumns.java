package org.accord.signoff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Slots as arrays, a column each, so that any number of them travel in one statement. */
final class SlotColumns {

    private SlotColumns() {}

    static String[] keys(List<RoundSlot> slots) {
        return column(slots, RoundSlot::key);
    }

    static String[] slots(List<RoundSlot> slots) {
        return column(slots, slot -> slot.key().slot());
    }

    static String[] modes(List<RoundSlot> slots) {
        return column(slots, RoundSlot::mode);
    }

    static Map<String, Object> of(List<RoundSlot> slots) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("keys", keys(slots));
        columns.put("states", column(slots, RoundSlot::state));
        columns.put("humans", column(slots, RoundSlot::human));
        columns.put("events", column(slots, RoundSlot::event));
        columns.put("carried", column(slots, RoundSlot::carried));
        columns.put("decidedAt", column(slots, RoundSlot::decidedAt));
        return columns;
    }

    private static String[] column(List<RoundSlot> slots, Function<RoundSlot, @Nullable Object> value) {
        return slots.stream()
                .map(value)
                .map(cell -> Objects.toString(cell, null))
                .toArray(String[]::new);
    }
}

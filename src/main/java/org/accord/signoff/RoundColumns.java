package org.accord.signoff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.jspecify.annotations.Nullable;

/** What changes in a round's own row, whom it waits for included. */
final class RoundColumns {

    private RoundColumns() {}

    static Map<String, @Nullable Object> of(Round round) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("state", round.state().name());
        columns.put("reason", RoundReason.NONE.name());
        columns.put("endedBy", null);
        columns.put("closedAt", null);
        columns.put("blockedBy", awaited(round));
        if (round instanceof ClosedRound closed) {
            SlotKey endedBy = closed.endedBy();
            columns.put("reason", closed.reason().name());
            columns.put("endedBy", endedBy == null ? null : endedBy.toString());
            columns.put("closedAt", closed.closedAt().toString());
            columns.put(
                    "blockedBy",
                    endedBy == null ? null : BlockedBy.side(endedBy.slot()).name());
        }
        return columns;
    }

    private static String awaited(Round round) {
        List<Slot> awaited = round.slots().stream()
                .filter(RoundSlot::awaited)
                .map(slot -> slot.key().slot())
                .toList();
        // A round on hold waits for the organisation to find a holder, whoever is silent.
        return (round instanceof HeldRound ? BlockedBy.ORGANISATION_SIDE : BlockedBy.waitingFor(awaited)).name();
    }
}

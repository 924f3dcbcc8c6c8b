package org.accord.signoff.web;

import java.time.Instant;
import java.util.List;
import org.accord.forms.Difference;
import org.accord.forms.Readable;
import org.accord.signoff.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody reads before signing.
 *
 * @param document null when its words are erased
 * @param signedVersion the version that the reader answered before this one; 0 when there is none
 * @param divergences what those who wrote do not agree on: it is kept, and not carried out
 * @param next the round that asks now, when this one has been superseded
 */
public record RoundPage(
        String caseFile,
        String id,
        String title,
        int version,
        String state,
        Instant openedAt,
        String shownHash,
        @Nullable Readable document,
        int signedVersion,
        List<Difference> differences,
        List<String> divergences,
        List<SlotLine> slots,
        @Nullable RoundId next) {

    public List<SlotLine> answered() {
        return slots.stream().filter(slot -> !slot.pending()).toList();
    }

    public List<SlotLine> awaited() {
        return slots.stream().filter(SlotLine::pending).toList();
    }

    public List<SlotLine> reservations() {
        return slots.stream()
                .filter(slot -> slot.answer().equals("SIGNED_WITH_RESERVATION"))
                .toList();
    }

    public List<SlotLine> soughtViews() {
        return awaited().stream()
                .filter(slot -> slot.mode().equals("VIEW_SOUGHT"))
                .toList();
    }

    public boolean open() {
        return state.equals("OPEN");
    }
}

package org.accord.signoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/** A round in which people sign. Each step answers with the round as it is then: still open, held or closed. */
public record OpenRound(RoundFacts facts, List<RoundSlot> slots) implements Round {

    public OpenRound {
        slots = List.copyOf(slots);
    }

    @Override
    public RoundState state() {
        return RoundState.OPEN;
    }

    /** For whoever answers what they were shown: it must be asked still, and be those very words. */
    static OpenRound required(Round round, String shownHash) {
        if (round.state() == RoundState.SUPERSEDED
                || !round.facts().subjectHash().equals(shownHash)) {
            throw new PlanHasChanged(round.id());
        }
        if (round instanceof OpenRound open) {
            return open;
        }
        throw round instanceof HeldRound ? new RoundIsOnHold() : new RoundIsClosed();
    }

    Round answer(SlotKey key, SignDecision decision, AccountId by, UUID event, Instant at) {
        slotOf(by).ifPresent(filled -> {
            throw filled.key().equals(key) ? new SlotAlreadyAnswered() : new AnotherSlotIsYours();
        });
        OpenRound then = with(key, slot -> slot.answered(decision, by, event, at));
        boolean required = slot(key).orElseThrow(NotASignatory::new).mode() == SlotMode.REQUIRED;
        if (required && decision == SignDecision.REFUSED) {
            return then.closed(RoundState.REFUSED, RoundReason.REFUSED, key, at);
        }
        if (required && decision == SignDecision.CHANGES_REQUESTED) {
            return then.closed(RoundState.CHANGES_REQUESTED, RoundReason.CHANGES_REQUESTED, key, at);
        }
        return then.completedIfNobodyIsAwaited(at);
    }

    OpenRound takeBack(SlotKey key, AccountId by) {
        return with(key, slot -> slot.takenBack(by));
    }

    /** Two documented attempts by different means end the search for a view; they never stand for a signature. */
    Round viewWithoutAnswer(SlotKey key, Instant at) {
        return with(key, slot -> slot.withoutAnswer(at)).completedIfNobodyIsAwaited(at);
    }

    /** What was said about the old words is void: it was never said about the new ones. */
    ClosedRound supersede(Instant at) {
        List<RoundSlot> voided = slots.stream().map(RoundSlot::voided).toList();
        return new ClosedRound(facts, voided, RoundState.SUPERSEDED, RoundReason.NONE, null, at);
    }

    ClosedRound expire(SlotKey silent, Instant at) {
        return closed(RoundState.EXPIRED, RoundReason.NO_RESPONSE, silent, at);
    }

    ClosedRound cancel(RoundReason reason, Instant at) {
        return closed(RoundState.CANCELLED, reason, null, at);
    }

    /** Whoever signed in such a place may not know of the case any more: what they said is void, and nothing is agreed. */
    ClosedRound withoutPlace(Slot gone, Instant at) {
        List<RoundSlot> left = slots.stream()
                .map(slot -> slot.key().slot() == gone ? slot.voided() : slot)
                .toList();
        return new ClosedRound(facts, left, RoundState.CANCELLED, RoundReason.NONE, null, at);
    }

    HeldRound hold() {
        return new HeldRound(facts, slots);
    }

    /** An invited slot is never awaited, so its silence or refusal completes nothing and stops nothing. */
    Round completedIfNobodyIsAwaited(Instant at) {
        return slots.stream().anyMatch(RoundSlot::awaited)
                ? this
                : closed(RoundState.COMPLETED, RoundReason.NONE, null, at);
    }

    private ClosedRound closed(RoundState state, RoundReason reason, @Nullable SlotKey endedBy, Instant at) {
        return new ClosedRound(facts, slots, state, reason, endedBy, at);
    }

    private OpenRound with(SlotKey key, UnaryOperator<RoundSlot> step) {
        slot(key).orElseThrow(NotASignatory::new);
        return new OpenRound(
                facts,
                slots.stream()
                        .map(slot -> slot.key().equals(key) ? step.apply(slot) : slot)
                        .toList());
    }
}

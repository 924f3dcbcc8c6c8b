package org.accord.signoff;

import java.util.List;
import java.util.Optional;
import org.accord.casefile.SlotKey;
import org.accord.people.AccountId;

/** A sign-off round as it stands. Only an {@link OpenRound} can be signed in, and only it can end. */
public sealed interface Round permits OpenRound, HeldRound, ClosedRound {

    RoundFacts facts();

    List<RoundSlot> slots();

    RoundState state();

    default RoundId id() {
        return facts().id();
    }

    default Optional<RoundSlot> slot(SlotKey key) {
        return slots().stream().filter(slot -> slot.key().equals(key)).findFirst();
    }

    default Optional<RoundSlot> slotOf(AccountId human) {
        return slots().stream().filter(slot -> human.equals(slot.human())).findFirst();
    }

    default List<SlotKey> pending() {
        return slots().stream().filter(RoundSlot::pending).map(RoundSlot::key).toList();
    }
}

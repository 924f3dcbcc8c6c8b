package org.accord.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accord.casefile.Slot;
import org.accord.people.AccountId;

/** What was said about these very words in the round before still stands, as long as its signer holds the slot. */
final class CarryOver {

    private CarryOver() {}

    static List<RoundSlot> into(List<RoundSlot> asked, Optional<Round> before, Map<Slot, Set<AccountId>> holders) {
        List<RoundSlot> standing = new ArrayList<>();
        before.ifPresent(round ->
                round.slots().stream().filter(slot -> slot.state().carries()).forEach(standing::add));
        return asked.stream().map(slot -> carried(slot, standing, holders)).toList();
    }

    private static RoundSlot carried(RoundSlot slot, List<RoundSlot> standing, Map<Slot, Set<AccountId>> holders) {
        Optional<RoundSlot> earlier = standing.stream()
                .filter(said ->
                        said.key().slot() == slot.key().slot() && slot.mode().allows(said.state()))
                .filter(said -> holders.get(slot.key().slot()).contains(said.human()))
                .findFirst();
        earlier.ifPresent(standing::remove);
        return earlier.map(slot::carriedFrom).orElse(slot);
    }
}

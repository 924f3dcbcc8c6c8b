package org.accord.signoff;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.people.AccountId;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Component;

/** Who may speak in which slot, now: participants change while a round is open. */
@Component
class Signatories {

    private static final Set<Slot> MAY_SEEK_A_VIEW =
            EnumSet.of(Slot.LEAD_PRACTITIONER, Slot.LIAISON_AGENT, Slot.SUPERVISOR);

    private final Participants participants;
    private final Holders holders;

    Signatories(Participants participants, Holders holders) {
        this.participants = participants;
        this.holders = holders;
    }

    /** Refuses unless the signer holds the slot, and unless the other required slots can still find somebody. */
    void require(Round round, SlotKey key, SignedIn signer) {
        Set<Slot> held = held(round, signer);
        if (round.slot(key).isEmpty() || !held.contains(key.slot())) {
            throw new NotASignatory();
        }
        boolean neededElsewhere = round.slots().stream()
                .filter(slot -> slot.pending() && slot.mode() == SlotMode.REQUIRED)
                .map(slot -> slot.key().slot())
                .anyMatch(slot -> slot != key.slot() && held.contains(slot));
        if (neededElsewhere && !fillableWithout(round, key, signer.id())) {
            throw new NeededInAnotherSlot();
        }
    }

    void requireSeeker(Round round, SignedIn seeker) {
        if (!maySeekViews(round, seeker)) {
            throw new NotASignatory();
        }
    }

    boolean maySeekViews(Round round, SignedIn seeker) {
        return participants.slotsOf(round.facts().caseFile(), seeker.id()).stream()
                .anyMatch(MAY_SEEK_A_VIEW::contains);
    }

    List<SlotKey> fillableBy(Round round, SignedIn me) {
        Set<Slot> held = held(round, me);
        return round.slots().stream()
                .filter(slot -> slot.pending() && held.contains(slot.key().slot()))
                .map(RoundSlot::key)
                .toList();
    }

    private Set<Slot> held(Round round, SignedIn who) {
        return holders.slotsOf(round.facts().caseFile(), who.id(), round.facts().kind());
    }

    private boolean fillableWithout(Round round, SlotKey signed, AccountId signer) {
        Set<AccountId> taken = new HashSet<>(Set.of(signer));
        round.slots().stream()
                .map(RoundSlot::human)
                .filter(java.util.Objects::nonNull)
                .forEach(taken::add);
        Map<SlotKey, Set<AccountId>> left = new LinkedHashMap<>();
        round.slots().stream()
                .filter(slot -> slot.pending() && slot.mode() == SlotMode.REQUIRED)
                .filter(slot -> !slot.key().equals(signed))
                .forEach(slot -> left.put(slot.key(), free(round, slot, taken)));
        return DistinctHumans.missing(left).isEmpty();
    }

    private Set<AccountId> free(Round round, RoundSlot slot, Set<AccountId> taken) {
        Set<AccountId> free = new HashSet<>(holders.of(
                round.facts().caseFile(), slot.key().slot(), round.facts().kind()));
        free.removeAll(taken);
        return free;
    }
}

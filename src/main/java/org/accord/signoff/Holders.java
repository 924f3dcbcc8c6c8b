package org.accord.signoff;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.MandateId;
import org.accord.casefile.Participants;
import org.accord.casefile.Representations;
import org.accord.casefile.Slot;
import org.accord.people.AccountId;
import org.springframework.stereotype.Component;

/**
 * Who may sign a document of some kind, now. A representative needs a mandate in force that reaches it, asked when a
 * place is opened and again when a signature lands; an assistant and a companion never sign.
 */
@Component
class Holders {

    private final Participants participants;
    private final Representations representations;

    Holders(Participants participants, Representations representations) {
        this.participants = participants;
        this.representations = representations;
    }

    Set<AccountId> of(CaseFileId caseFile, Slot slot, String kind) {
        return of(caseFile, Set.of(slot), kind).get(slot);
    }

    /** The same for several places in one question. */
    Map<Slot, Set<AccountId>> of(CaseFileId caseFile, Set<Slot> slots, String kind) {
        Map<Slot, Set<AccountId>> holders = participants.holders(caseFile, slots);
        holders.forEach((slot, them) -> them.removeIf(holder -> !slot.speaks()));
        if (slots.contains(Slot.REPRESENTATIVE)) {
            holders.get(Slot.REPRESENTATIVE).retainAll(representations.signatories(caseFile, kind));
        }
        return holders;
    }

    /** The places in which somebody can sign such a document. */
    Set<Slot> slotsOf(CaseFileId caseFile, AccountId account, String kind) {
        Set<Slot> held = EnumSet.noneOf(Slot.class);
        participants.slotsOf(caseFile, account).stream().filter(Slot::speaks).forEach(held::add);
        if (held.contains(Slot.REPRESENTATIVE)
                && representations.mandate(caseFile, account, kind).isEmpty()) {
            held.remove(Slot.REPRESENTATIVE);
        }
        return held;
    }

    /** On behalf of which mandate a signature in that slot is given; empty for whoever speaks for themselves. */
    Optional<MandateId> mandate(RoundFacts round, Slot slot, AccountId signer) {
        return slot == Slot.REPRESENTATIVE
                ? representations.mandate(round.caseFile(), signer, round.kind())
                : Optional.empty();
    }
}

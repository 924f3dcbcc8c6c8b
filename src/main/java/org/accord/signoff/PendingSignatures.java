package org.accord.signoff;

import java.util.Set;
import java.util.stream.Collectors;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.OpenWork;
import org.accord.casefile.Slot;
import org.springframework.stereotype.Component;

/** Whoever is asked to sign sees what is to be signed, until the round ends. */
@Component
class PendingSignatures implements OpenWork {

    private final Rounds rounds;
    private final AccessBarriers barriers;

    PendingSignatures(Rounds rounds, AccessBarriers barriers) {
        this.rounds = rounds;
        this.barriers = barriers;
    }

    @Override
    public Set<String> kinds(CaseFileId caseFile, Slot slot) {
        Set<String> kinds = rounds.open(caseFile).stream()
                .filter(round -> round.slots().stream().anyMatch(asked -> concerns(slot, asked)))
                .map(round -> round.facts().kind())
                .collect(Collectors.toSet());
        if (slot == Slot.LIAISON_AGENT) {
            kinds.addAll(barriers.kinds(caseFile));
        }
        return kinds;
    }

    /** Whoever assists somebody reads with them what they are asked to sign. */
    private static boolean concerns(Slot slot, RoundSlot asked) {
        return asked.key().slot() == slot
                || slot == Slot.ASSISTANT && asked.key().slot() == Slot.PERSON;
    }
}

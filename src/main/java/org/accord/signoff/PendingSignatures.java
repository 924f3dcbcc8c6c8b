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

    PendingSignatures(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Set<String> kinds(CaseFileId caseFile, Slot slot) {
        return rounds.open(caseFile).stream()
                .filter(round ->
                        round.slots().stream().anyMatch(asked -> asked.key().slot() == slot))
                .map(round -> round.facts().kind())
                .collect(Collectors.toSet());
    }
}

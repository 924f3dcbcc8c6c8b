package org.accord.signoff;

import java.util.List;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.WaitingForMe;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Component;

/** In the task list of a witness: whose answer waits to be confirmed. */
@Component
class WitnessWanted implements WaitingForMe {

    private final AssistedRows rows;
    private final Rounds rounds;
    private final CaseFiles caseFiles;
    private final Accounts accounts;

    WitnessWanted(AssistedRows rows, Rounds rounds, CaseFiles caseFiles, Accounts accounts) {
        this.rows = rows;
        this.rounds = rounds;
        this.caseFiles = caseFiles;
        this.accounts = accounts;
    }

    @Override
    public List<Waiting> of(SignedIn me) {
        return rows.pendingFor(me.id()).stream().map(this::line).toList();
    }

    private Waiting line(AssistedSigning waiting) {
        RoundFacts facts = rounds.get(waiting.round()).facts();
        return new Waiting(
                "signoff.assisted.wanted",
                List.of(accounts.name(waiting.signer()), "@kind." + facts.kind()),
                "/assisted-signings/" + waiting.id(),
                caseFiles.get(facts.caseFile()).reference());
    }
}

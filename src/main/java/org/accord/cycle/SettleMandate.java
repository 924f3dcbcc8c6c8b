package org.accord.cycle;

import java.util.List;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Representations;
import org.accord.signoff.Round;
import org.accord.signoff.RoundReason;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignOffs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * What the supervisor found when a mandate had ended. Somebody new speaks for the person: the rounds on hold go on, for
 * a fresh signature. The person is capable: those rounds are cancelled, and the person is asked in new ones.
 */
@Component
class SettleMandate implements Block {

    private final SignOffs signOffs;
    private final Representations representations;

    SettleMandate(SignOffs signOffs, Representations representations) {
        this.signOffs = signOffs;
        this.representations = representations;
    }

    @Override
    public String name() {
        return "settleMandate";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        List<Round> held = signOffs.openRounds(caseFile).stream()
                .filter(round -> round.state() == RoundState.ON_HOLD)
                .toList();
        if (CaseVariables.text(execution, "decision").equals("CAPABLE")) {
            held.forEach(round -> signOffs.cancel(round.id(), RoundReason.MANDATE_ENDED));
            return;
        }
        held.forEach(this::resume);
    }

    private void resume(Round round) {
        if (representations
                .signatories(round.facts().caseFile(), round.facts().kind())
                .isEmpty()) {
            throw new NobodyHoldsAMandate();
        }
        signOffs.resume(round.id());
    }
}

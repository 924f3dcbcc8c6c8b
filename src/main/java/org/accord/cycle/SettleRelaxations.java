package org.accord.cycle;

import java.time.Clock;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Documents;
import org.accord.casefile.Relaxation;
import org.accord.casefile.Relaxations;
import org.accord.system.Days;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** A relaxation that everybody signed begins today; any other is given up. */
@Component
class SettleRelaxations implements Block {

    private final Relaxations relaxations;
    private final Documents documents;
    private final Clock clock;

    SettleRelaxations(Relaxations relaxations, Documents documents, Clock clock) {
        this.relaxations = relaxations;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "settleRelaxations";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        boolean allAgreed = true;
        for (Relaxation proposed : relaxations.proposed(caseFile)) {
            if (documents
                    .latestAgreed(
                            caseFile,
                            CriterionRelaxation.DOCUMENT,
                            proposed.id().toString())
                    .isPresent()) {
                relaxations.activate(proposed.id(), Days.today(clock));
            } else {
                relaxations.refuse(proposed.id());
                allAgreed = false;
            }
        }
        execution.setVariable("relaxationsAgreed", allAgreed);
    }
}

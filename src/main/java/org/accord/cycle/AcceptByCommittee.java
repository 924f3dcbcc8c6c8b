package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The committee accepts what the table left to it: a relaxation of 90 days for each such criterion. */
@Component
class AcceptByCommittee implements Block {

    private static final int DAYS = 90;

    private final CriterionRelaxation criteria;

    AcceptByCommittee(CriterionRelaxation criteria) {
        this.criteria = criteria;
    }

    @Override
    public String name() {
        return "acceptByCommittee";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        criteria.examine(caseFile).stream()
                .filter(each -> each.is("COMMITTEE"))
                .forEach(each -> criteria.propose(caseFile, each, DAYS));
    }
}

package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.Relaxation;
import org.accord.casefile.Relaxations;
import org.accord.cycle.CriterionRelaxation.Examined;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * The committee accepts what the table left to it, and what the organisation had refused: a relaxation of 90 days for
 * each such criterion, which it signs too.
 */
@Component
class AcceptByCommittee implements Block {

    private static final int DAYS = 90;

    private static final String CO_SIGN = "PERSON,LEAD_PRACTITIONER,PEER_COMMITTEE";

    private final CriterionRelaxation criteria;
    private final Relaxations relaxations;
    private final RelaxationRefusals refusals;

    AcceptByCommittee(CriterionRelaxation criteria, Relaxations relaxations, RelaxationRefusals refusals) {
        this.criteria = criteria;
        this.relaxations = relaxations;
        this.refusals = refusals;
    }

    @Override
    public String name() {
        return "acceptByCommittee";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        criteria.examine(caseFile).stream()
                .filter(each -> each.is("COMMITTEE") || refusedByTheOrganisation(caseFile, each))
                .forEach(each -> criteria.propose(caseFile, each, DAYS, CO_SIGN));
    }

    private boolean refusedByTheOrganisation(CaseFileId caseFile, Examined examined) {
        return relaxations.of(caseFile).stream()
                .filter(relaxation -> relaxation.state() == Relaxation.State.REFUSED)
                .filter(relaxation -> examined.isAbout(relaxation))
                .anyMatch(relaxation -> refusals.side(relaxation).equals(RelaxationRefusals.ORGANISATION_SIDE));
    }
}

package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class CloseCaseFile implements Block {

    private final CaseFiles caseFiles;
    private final CriterionRelaxation criteria;
    private final OpenRounds rounds;

    CloseCaseFile(CaseFiles caseFiles, CriterionRelaxation criteria, OpenRounds rounds) {
        this.caseFiles = caseFiles;
        this.criteria = criteria;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "closeCaseFile";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        rounds.callOff(caseFile);
        criteria.withdrawProposals(caseFile);
        caseFiles.close(caseFile, CaseVariables.text(execution, "ending"));
    }
}

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
    private final EndingBeside beside;

    CloseCaseFile(CaseFiles caseFiles, CriterionRelaxation criteria, OpenRounds rounds, EndingBeside beside) {
        this.caseFiles = caseFiles;
        this.criteria = criteria;
        this.rounds = rounds;
        this.beside = beside;
    }

    @Override
    public String name() {
        return "closeCaseFile";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        beside.endWith(caseFile, execution.getProcessInstanceId());
        rounds.callOff(caseFile);
        criteria.withdrawProposals(caseFile);
        caseFiles.close(caseFile, CaseVariables.text(execution, "ending"));
    }
}

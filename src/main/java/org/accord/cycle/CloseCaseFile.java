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
        close(
                CaseVariables.caseFile(execution),
                execution.getProcessInstanceId(),
                CaseVariables.text(execution, "ending"));
    }

    /** @param closing the instance that closes the case file, which ends by itself */
    void close(CaseFileId caseFile, String closing, String ending) {
        beside.endWith(caseFile, closing);
        rounds.callOff(caseFile);
        criteria.withdrawProposals(caseFile);
        caseFiles.close(caseFile, ending);
    }
}

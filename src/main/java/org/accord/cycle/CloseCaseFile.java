package org.accord.cycle;

import org.accord.casefile.CaseFiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class CloseCaseFile implements Block {

    private final CaseFiles caseFiles;

    CloseCaseFile(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public String name() {
        return "closeCaseFile";
    }

    @Override
    public void execute(DelegateExecution execution) {
        caseFiles.close(CaseVariables.caseFile(execution), CaseVariables.text(execution, "ending"));
    }
}

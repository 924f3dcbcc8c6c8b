package org.accord.cycle;

import org.accord.casefile.CaseFiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class PauseCaseFile implements Block {

    private final CaseFiles caseFiles;

    PauseCaseFile(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public String name() {
        return "pauseCaseFile";
    }

    @Override
    public void execute(DelegateExecution execution) {
        caseFiles.pause(CaseVariables.caseFile(execution));
    }
}

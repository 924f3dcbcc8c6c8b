package org.accord.cycle;

import org.accord.casefile.CaseFiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ResumeCaseFile implements Block {

    private final CaseFiles caseFiles;

    ResumeCaseFile(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public String name() {
        return "resumeCaseFile";
    }

    @Override
    public void execute(DelegateExecution execution) {
        caseFiles.resume(CaseVariables.caseFile(execution));
    }
}

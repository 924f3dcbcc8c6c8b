package org.accord.cycle;

import org.accord.casefile.CaseFiles;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Where a case is, kept for people: the stages that a diagram enters and leaves. */
@Component
class StageToCaseFile {

    private final CaseFiles caseFiles;

    StageToCaseFile(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    ExecutionListener entered(String stage) {
        return execution -> caseFiles.enterStage(CaseVariables.caseFile(execution), stage);
    }

    ExecutionListener left(String stage) {
        return execution -> caseFiles.leaveStage(CaseVariables.caseFile(execution), stage);
    }
}

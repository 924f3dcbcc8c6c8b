package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class PauseCaseFile implements Block {

    private final CaseFiles caseFiles;
    private final OpenRounds rounds;

    PauseCaseFile(CaseFiles caseFiles, OpenRounds rounds) {
        this.caseFiles = caseFiles;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "pauseCaseFile";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        rounds.callOff(caseFile);
        caseFiles.pause(caseFile);
    }
}

package org.accord.cycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Another organisation is looked for beside the cycle: what was agreed here goes on meanwhile. */
@Component
class AskReferral implements Block {

    private final SideProcesses beside;

    AskReferral(SideProcesses beside) {
        this.beside = beside;
    }

    @Override
    public String name() {
        return "askReferral";
    }

    @Override
    public void execute(DelegateExecution execution) {
        beside.refer(CaseVariables.caseFile(execution));
    }
}

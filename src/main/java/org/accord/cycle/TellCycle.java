package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Who ends or pauses in the middle of a talk is heard wherever the talk is held. An error travels up through the calls
 * and nowhere else: beside the cycle nobody would catch it, so the case file ends or pauses from here.
 */
@Component
class TellCycle implements Block {

    private final CloseCaseFile closing;
    private final RuntimeService runtime;

    TellCycle(CloseCaseFile closing, RuntimeService runtime) {
        this.closing = closing;
        this.runtime = runtime;
    }

    @Override
    public String name() {
        return "tellCycle";
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.getProcessInstance().getSuperExecution() != null) {
            return;
        }
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        switch (CaseVariables.text(execution, "wish")) {
            case "END" -> closing.close(caseFile, execution.getProcessInstanceId(), "PERSON_ENDED");
            case "PAUSE" ->
                runtime.createMessageCorrelation(Names.PAUSE_ASKED)
                        .processInstanceVariableEquals(Names.CASE_FILE, caseFile.toString())
                        .correlateAll();
            default -> throw new IllegalStateException("The cycle is told to end or to pause, nothing else");
        }
    }
}

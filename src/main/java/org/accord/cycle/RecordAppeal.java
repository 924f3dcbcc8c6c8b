package org.accord.cycle;

import org.accord.peers.Appeals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** A request that came by the button on a decision stands on record already; one from a stage begins here. */
@Component
class RecordAppeal implements Block {

    static final String APPEAL = "appeal";

    private final Appeals appeals;

    RecordAppeal(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public String name() {
        return "recordAppeal";
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean byButton = execution.hasVariable(APPEAL);
        execution.setVariable(Names.APPEAL_TO_FOLLOW, byButton);
        if (!byButton) {
            execution.setVariable(
                    APPEAL,
                    appeals.openInStage(CaseVariables.caseFile(execution)).toString());
        }
    }
}

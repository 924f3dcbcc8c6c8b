package org.accord.cycle;

import java.util.Date;
import org.accord.casefile.CaseFileId;
import org.accord.changes.ChangeState;
import org.accord.changes.RuleChanges;
import org.accord.system.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The diagram of a change of the rules says to which step it has come. */
@Component
class MoveChange implements Block {

    private final RuleChanges changes;

    MoveChange(RuleChanges changes) {
        this.changes = changes;
    }

    @Override
    public String name() {
        return "moveChange";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId file = CaseVariables.caseFile(execution);
        ChangeState state = ChangeState.valueOf(CaseVariables.text(execution, "changeState"));
        // Nobody is signed in where a timer leads here
        Actor.as(name(), () -> changes.enter(file, state));
        execution.setVariable("activateAt", Date.from(changes.activateAt(file)));
    }
}

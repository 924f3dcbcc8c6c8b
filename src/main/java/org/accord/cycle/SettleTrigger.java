package org.accord.cycle;

import org.accord.readings.TriggerId;
import org.accord.readings.Triggers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What a reading set off has been seen to; a code in {@code triggerOutcome} says how. */
@Component
class SettleTrigger implements Block {

    private final Triggers triggers;

    SettleTrigger(Triggers triggers) {
        this.triggers = triggers;
    }

    @Override
    public String name() {
        return "settleTrigger";
    }

    @Override
    public void execute(DelegateExecution execution) {
        String outcome = execution.getVariable("triggerOutcome") instanceof String code ? code : "";
        triggers.settle(TriggerId.of(CaseVariables.text(execution, "trigger")), outcome);
    }
}

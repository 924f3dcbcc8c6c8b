package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.accord.changes.Activation;
import org.accord.system.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Puts a change that everybody signed in force, with the step of the diagram that says so. */
@Component
class ActivateRelease implements Block {

    private final Activation activation;

    ActivateRelease(Activation activation) {
        this.activation = activation;
    }

    @Override
    public String name() {
        return "activateRelease";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId file = CaseVariables.caseFile(execution);
        boolean active = Actor.as(name(), () -> activation.activate(file));
        execution.setVariable("changeOutcome", active ? "ACTIVE" : "OVERTAKEN");
    }
}

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
    private final Footprints footprints;

    ActivateRelease(Activation activation, Footprints footprints) {
        this.footprints = footprints;
        this.activation = activation;
    }

    @Override
    public String name() {
        return "activateRelease";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId file = CaseVariables.caseFile(execution);
        // In a walk nothing takes effect: it goes on as if it had
        boolean active = footprints.followed() || Actor.as(name(), () -> activation.activate(file));
        execution.setVariable("changeOutcome", active ? "ACTIVE" : "OVERTAKEN");
    }
}

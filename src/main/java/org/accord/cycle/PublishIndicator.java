package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.accord.codesign.Publishing;
import org.accord.system.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Puts an indicator that everybody signed in a release, with the step of the diagram that says so. */
@Component
class PublishIndicator implements Block {

    private final Publishing publishing;

    PublishIndicator(Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public String name() {
        return "publishIndicator";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId file = CaseVariables.caseFile(execution);
        execution.setVariable("design_outcome", Actor.as(name(), () -> publishing.publish(file)));
    }
}

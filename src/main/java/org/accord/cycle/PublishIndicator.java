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
    private final Footprints footprints;

    PublishIndicator(Publishing publishing, Footprints footprints) {
        this.footprints = footprints;
        this.publishing = publishing;
    }

    @Override
    public String name() {
        return "publishIndicator";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId file = CaseVariables.caseFile(execution);
        // In a walk nothing takes effect: it goes on as if it had
        String outcome = footprints.followed()
                ? publishing.outcome(file).name()
                : Actor.as(name(), () -> publishing.publish(file));
        execution.setVariable("design_outcome", outcome);
    }
}

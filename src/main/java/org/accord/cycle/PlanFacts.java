package org.accord.cycle;

import org.accord.casefile.Documents;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether there is a plan that everybody agreed to: nobody acts without one. */
@Component
class PlanFacts implements Block {

    private final Documents documents;

    PlanFacts(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String name() {
        return "planFacts";
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "planAgreed",
                documents
                        .latestAgreed(CaseVariables.caseFile(execution), "plan", "")
                        .isPresent());
    }
}

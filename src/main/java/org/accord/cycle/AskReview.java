package org.accord.cycle;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Where people act on what was agreed, they look together at what changed now; elsewhere they do so anyway. */
@Component
class AskReview implements Block {

    private final RuntimeService runtime;

    AskReview(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public String name() {
        return "askReview";
    }

    @Override
    public void execute(DelegateExecution execution) {
        runtime.createMessageCorrelation(Names.REVIEW_REQUESTED)
                .processInstanceVariableEquals(
                        Names.CASE_FILE, CaseVariables.caseFile(execution).toString())
                .correlateAll();
    }
}

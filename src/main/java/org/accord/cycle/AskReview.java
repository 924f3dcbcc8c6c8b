package org.accord.cycle;

import org.accord.inbox.Tasks;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Where people act on what was agreed, they look together at what changed now; elsewhere they do so anyway. */
@Component
class AskReview implements Block {

    private final RuntimeService runtime;
    private final Tasks tasks;

    AskReview(RuntimeService runtime, Tasks tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "askReview";
    }

    @Override
    public void execute(DelegateExecution execution) {
        tasks.of(CaseVariables.caseFile(execution)).stream()
                .filter(task -> task.modelKey().equals(Names.DELIVERY))
                .findFirst()
                .ifPresent(task -> runtime.createMessageCorrelation(Names.REVIEW_REQUESTED)
                        .processInstanceId(task.instance())
                        .setVariable(Names.PERSON_ASKED_REVIEW, false)
                        .correlate());
    }
}

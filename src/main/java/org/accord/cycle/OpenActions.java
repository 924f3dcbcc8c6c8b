package org.accord.cycle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.casefile.CaseFileId;
import org.accord.delivery.AgreedAction;
import org.accord.delivery.AgreedActions;
import org.accord.inbox.TaskRow;
import org.accord.inbox.Tasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What is to be done of the plan in force and is not yet asked of anybody. */
@Component
class OpenActions implements Block {

    private final AgreedActions actions;
    private final Tasks tasks;

    OpenActions(AgreedActions actions, Tasks tasks) {
        this.actions = actions;
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "openActions";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        actions.adopt(caseFile);
        Set<String> asked = tasks.of(caseFile).stream().map(TaskRow::item).collect(Collectors.toSet());
        List<String> open = actions.open(caseFile).stream()
                .map(AgreedAction::key)
                .filter(key -> !asked.contains(key))
                .toList();
        Collections.put(execution, "actions", open);
        execution.setVariable("actionsOpen", !open.isEmpty());
    }
}

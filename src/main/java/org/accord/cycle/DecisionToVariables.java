package org.accord.cycle;

import java.util.Map;
import org.accord.forms.Routing;
import org.accord.programme.Releases;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * What a table answers becomes {@code <decision>_<output>}, as what a form says becomes {@code <form>_<field>}: a manager
 * draws the task and names the table, and needs no mapping.
 */
@Component
class DecisionToVariables implements ExecutionListener {

    private static final String RESULT = "decisionResult";

    private final Releases releases;

    DecisionToVariables(Releases releases) {
        this.releases = releases;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (!(execution.getVariable(RESULT) instanceof DmnDecisionResult result) || result.size() != 1) {
            throw new IllegalStateException(execution.getCurrentActivityId() + " needs a table that gives one answer");
        }
        ExecutionEntity task = (ExecutionEntity) execution;
        String decision = task.getActivity().getProperties().get(EngineListeners.DECISION);
        var read = releases.variablesReadIn(task.getProcessDefinition().getDeploymentId());
        for (Map.Entry<String, Object> output :
                result.getSingleResult().getEntryMap().entrySet()) {
            String name = Routing.variable(decision, output.getKey());
            if (read.contains(name)) {
                execution.setVariable(name, output.getValue());
            }
        }
    }
}

package org.accord.cycle;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Reads an instance in one piece before it moves. Left to itself the engine asks for one execution after the other, and
 * for the variables of each. What is done runs in the same command, so that it finds what was read.
 */
@Component
class WholeInstances {

    private final ProcessEngineConfigurationImpl engine;

    WholeInstances(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    void ofTask(String id, Runnable step) {
        inOneCommand(
                context -> Optional.ofNullable(context.getTaskManager().findTaskById(id))
                        .ifPresent(task -> read(context, task.getProcessInstanceId())),
                context -> step.run());
    }

    /** For each execution of the instance that waits for that message. */
    void waitingFor(String message, String instance, Consumer<String> receive) {
        inOneCommand(
                context -> read(context, instance),
                context ->
                        context
                                .getEventSubscriptionManager()
                                .findEventSubscriptionsByProcessInstanceId(instance)
                                .stream()
                                .filter(subscription -> message.equals(subscription.getEventName()))
                                .map(EventSubscriptionEntity::getExecutionId)
                                .toList()
                                .forEach(receive));
    }

    private static void read(CommandContext context, String instance) {
        List<ExecutionEntity> executions = context.getExecutionManager().findExecutionsByProcessInstanceId(instance);
        var variables = context.getVariableInstanceManager().findVariableInstancesByProcessInstanceId(instance);
        executions.stream()
                .filter(ExecutionEntity::isProcessInstanceExecution)
                .forEach(whole -> whole.restoreProcessInstance(executions, null, variables, null, null, null, null));
    }

    /** Where the engine is moving already, as when a timer ends a round, it holds what the database does not know yet. */
    private void inOneCommand(Consumer<CommandContext> reading, Consumer<CommandContext> steps) {
        boolean atRest = Context.getCommandContext() == null;
        engine.getCommandExecutorTxRequired().execute(context -> {
            if (atRest) {
                reading.accept(context);
            }
            steps.accept(context);
            return null;
        });
    }
}

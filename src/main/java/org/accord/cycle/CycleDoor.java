package org.accord.cycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accord.casefile.ReviewRequests.ReviewRequested;
import org.accord.casefile.SlotKey;
import org.accord.inbox.TaskSteps;
import org.accord.inbox.Tasks;
import org.accord.programme.Releases;
import org.accord.signoff.RoundClosed;
import org.accord.signoff.SlotReopened;
import org.accord.signoff.SlotSigned;
import org.accord.system.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one way in: each fact that people make moves the engine, in the transaction that records the fact. */
@Component
class CycleDoor implements TaskSteps {

    private final RuntimeService runtime;
    private final TaskService engineTasks;
    private final WholeInstances instances;
    private final Tasks tasks;
    private final Releases releases;
    private final PlaceRefusals refusals;

    CycleDoor(
            RuntimeService runtime,
            TaskService engineTasks,
            WholeInstances instances,
            Tasks tasks,
            Releases releases,
            PlaceRefusals refusals) {
        this.instances = instances;
        this.runtime = runtime;
        this.engineTasks = engineTasks;
        this.tasks = tasks;
        this.releases = releases;
        this.refusals = refusals;
    }

    @Override
    public void complete(String task, Map<String, Object> variables) {
        Actor.require();
        instances.ofTask(task, () -> engineTasks.complete(task, variables));
    }

    @Override
    public Set<String> variablesRead(String release) {
        return releases.variablesRead(release);
    }

    @EventListener
    void signed(SlotSigned signed) {
        Actor.require();
        waiting(signed.slot(), tasks.toSign(signed.caseFile(), signed.round().value()))
                .forEach(task -> instances.ofTask(task.id(), () -> engineTasks.complete(task.id())));
    }

    /**
     * The round, not the count of the tasks, says what came of it: whoever still waits is no longer asked, and no slot is
     * left to be handed over.
     */
    @EventListener
    void closed(RoundClosed closed) {
        Actor.require();
        tasks.toSign(closed.caseFile(), closed.round().value()).stream()
                .map(Tasks.ToSign::instanceId)
                .findAny()
                .ifPresent(instance -> instances.waitingFor(
                        Names.ROUND_CLOSED,
                        instance,
                        execution -> runtime.messageEventReceived(Names.ROUND_CLOSED, execution, outcome(closed))));
    }

    @EventListener
    void reviewRequested(ReviewRequested requested) {
        Actor.require();
        runtime.createMessageCorrelation(Names.REVIEW_REQUESTED)
                .processInstanceVariableEquals(
                        Names.CASE_FILE, requested.caseFile().toString())
                .correlateAll();
    }

    /** The engine has counted this place as done: it is asked again in a task of its own. */
    @EventListener
    void reopened(SlotReopened reopened) {
        Actor.require();
        tasks.toSign(reopened.caseFile(), reopened.round().value()).stream()
                .map(Tasks.ToSign::instanceId)
                .findAny()
                .ifPresent(instance -> runtime.createProcessInstanceModification(instance)
                        .startBeforeActivity(Names.SIGN, signing(instance).getId())
                        .setVariableLocal(Names.SLOT, reopened.slot().toString())
                        .execute());
    }

    private ActivityInstance signing(String instance) {
        return runtime.getActivityInstance(instance).getActivityInstances(Names.SIGN + "#multiInstanceBody")[0];
    }

    private static List<Tasks.ToSign> waiting(SlotKey slot, List<Tasks.ToSign> tasks) {
        return tasks.stream()
                .filter(task -> task.slotKey().equals(slot.toString()))
                .toList();
    }

    private Map<String, Object> outcome(RoundClosed closed) {
        Map<String, Object> outcome = new HashMap<>();
        outcome.put(Names.ROUND_OUTCOME, closed.state().name());
        outcome.put(Names.ROUND_REASON, closed.reason().name());
        outcome.put(
                Names.ROUND_SLOT,
                closed.endedBy() == null ? "NONE" : closed.endedBy().name());
        outcome.put(Names.ROUND_REFUSALS, closed.refusalsOfThisSubject());
        outcome.put(Names.ROUND_REFUSALS_OF_SLOT, refusals.ofTheSamePlace(closed));
        outcome.put(Names.ROUND_DAYS_SILENT, closed.daysSilent());
        outcome.put(
                Names.SIGN_OFF_OUTCOME,
                switch (closed.state()) {
                    case COMPLETED -> "AGREED";
                    case CANCELLED -> "CANCELLED";
                    default -> "NEW_VERSION";
                });
        return outcome;
    }
}

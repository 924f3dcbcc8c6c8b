package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.PlanInForce;
import org.accord.casefile.RelaxationEnded;
import org.accord.delivery.ActionsWithdrawn;
import org.accord.delivery.AmendmentNeeded;
import org.accord.delivery.EmergencyActRecorded;
import org.accord.delivery.SafetyAlertRaised;
import org.accord.inbox.Tasks;
import org.accord.programme.Releases;
import org.accord.signoff.SignOffs;
import org.accord.system.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens while the plan is carried out reaches the case where it waits for it, and is lost on none that does not. */
@Component
class DeliveryDoor {

    private final RuntimeService runtime;
    private final TaskService engineTasks;
    private final Tasks tasks;
    private final SignOffs signOffs;

    DeliveryDoor(RuntimeService runtime, TaskService engineTasks, Tasks tasks, SignOffs signOffs) {
        this.runtime = runtime;
        this.engineTasks = engineTasks;
        this.tasks = tasks;
        this.signOffs = signOffs;
    }

    /** One change of the plan at a time: what is asked next is said again when the first is agreed. */
    @EventListener
    void amendment(AmendmentNeeded needed) {
        Actor.require();
        CaseFileId caseFile = needed.caseFile();
        if (!isBeingAmended(caseFile)) {
            runtime
                    .createExecutionQuery()
                    .processVariableValueEquals(Names.CASE_FILE, caseFile.toString())
                    .messageEventSubscriptionName(Names.AMENDMENT_NEEDED)
                    .list()
                    .stream()
                    .findFirst()
                    .ifPresent(waiting -> runtime.messageEventReceived(Names.AMENDMENT_NEEDED, waiting.getId()));
        }
    }

    private boolean isBeingAmended(CaseFileId caseFile) {
        return tasks.of(caseFile).stream().anyMatch(task -> task.modelKey().equals(Names.AMENDMENT))
                || signOffs.openRounds(caseFile).stream()
                        .anyMatch(round -> round.facts().kind().equals(PlanInForce.AMENDMENT));
    }

    @EventListener
    void alert(SafetyAlertRaised raised) {
        tell(raised.caseFile(), Names.SAFETY_ALERT);
    }

    @EventListener
    void emergency(EmergencyActRecorded recorded) {
        tell(recorded.caseFile(), Names.EMERGENCY_ACT);
    }

    @EventListener
    void relaxation(RelaxationEnded ended) {
        tell(ended.caseFile(), Names.RELAXATION_EXPIRED);
    }

    /** What is no longer asked leaves the inbox; whatever else is being done goes on. */
    @EventListener
    void withdrawn(ActionsWithdrawn withdrawn) {
        Actor.require();
        tasks.of(withdrawn.caseFile()).stream()
                .filter(task -> withdrawn.keys().contains(task.item()))
                .forEach(task -> engineTasks.complete(task.id()));
    }

    private void tell(CaseFileId caseFile, String message) {
        Actor.require();
        ProcessInstance cycle = runtime.createProcessInstanceQuery()
                .processDefinitionKey(Releases.CYCLE)
                .variableValueEquals(Names.CASE_FILE, caseFile.toString())
                .singleResult();
        if (cycle != null) {
            runtime.createMessageCorrelation(message)
                    .processInstanceId(cycle.getId())
                    .correlateAll();
        }
    }
}

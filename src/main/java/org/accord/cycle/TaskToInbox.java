package org.accord.cycle;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.delivery.AgreedActions;
import org.accord.inbox.OpenedTask;
import org.accord.inbox.TaskLimits;
import org.accord.inbox.Tasks;
import org.accord.referrals.ReferralId;
import org.accord.referrals.Referrals;
import org.accord.system.Days;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A task that the engine opens stands in the inbox until the engine closes it, in one transaction with the engine. */
@Component
class TaskToInbox {

    private final Tasks tasks;
    private final AgreedActions actions;
    private final Referrals referrals;
    private final Days days;
    private final Clock clock;

    TaskToInbox(Tasks tasks, AgreedActions actions, Referrals referrals, Days days, Clock clock) {
        this.tasks = tasks;
        this.actions = actions;
        this.referrals = referrals;
        this.days = days;
        this.clock = clock;
    }

    Listener listener(TaskModel model) {
        return new Listener(model);
    }

    final class Listener implements TaskListener {

        private final TaskModel model;

        private Listener(TaskModel model) {
            this.model = model;
        }

        TaskModel model() {
            return model;
        }

        @Override
        public void notify(DelegateTask task) {
            if (EVENTNAME_CREATE.equals(task.getEventName())) {
                tasks.opened(opened(task));
            } else {
                tasks.closed(task.getId());
            }
        }

        private OpenedTask opened(DelegateTask task) {
            // The execution's variables are at hand; the engine would look for the new task's own in the database
            VariableScope scope = task.getExecution();
            List<String> places = model.slotsOf(scope);
            List<SlotKey> slots = places.stream().map(SlotKey::of).toList();
            String item = model.signature() ? "" : item(places);
            return new OpenedTask(
                    task.getId(),
                    task.getProcessInstanceId(),
                    ((TaskEntity) task).getProcessDefinition().getDeploymentId(),
                    CaseVariables.caseFile(scope),
                    task.getTaskDefinitionKey(),
                    model.nameFr(),
                    model.nameEn(),
                    model.form(),
                    slots.stream().map(SlotKey::slot).toList(),
                    item,
                    model.signature() ? UUID.fromString(CaseVariables.text(scope, Names.ROUND)) : null,
                    model.signature() ? slots.get(0).toString() : null,
                    due(task, item),
                    new TaskLimits(model.notBy(), model.byRole(), organisation(scope, slots)));
        }

        /** A request to one organisation is that one's to sign and to answer. */
        private @Nullable String organisation(VariableScope scope, List<SlotKey> slots) {
            String request = model.organisationOf();
            if (model.signature()
                    && slots.get(0).slot() == Slot.PARTNER_ORG
                    && Names.REFERRAL.equals(scope.getVariable(Names.SUBJECT))) {
                request = Names.ITEM;
            }
            return request.isEmpty()
                    ? null
                    : referrals
                            .get(ReferralId.of(CaseVariables.text(scope, request)))
                            .organisation();
        }

        /** A task for one of several, such as {@code CAREGIVER-2}, is about that one. */
        private static String item(List<String> places) {
            return places.size() == 1 && places.get(0).indexOf('-') > 0 ? places.get(0) : "";
        }

        private @Nullable Instant due(DelegateTask task, String item) {
            if (!item.isEmpty()) {
                return actions.dueOf(CaseVariables.caseFile(task), item).orElse(null);
            }
            if (!model.dueVariable().isEmpty() && task.getVariable(model.dueVariable()) instanceof Date said) {
                return said.toInstant();
            }
            if (!model.dueDays().isEmpty() && task.getVariable(model.dueDays()) instanceof Number tableSays) {
                return Days.dueIn(clock.instant(), tableSays.intValue());
            }
            if (model.dueBusinessDays() > 0) {
                return days.dueInBusinessDays(clock.instant(), model.dueBusinessDays());
            }
            return task.getDueDate() == null
                    ? null
                    : Days.endOf(Days.dayOf(task.getDueDate().toInstant()));
        }
    }
}

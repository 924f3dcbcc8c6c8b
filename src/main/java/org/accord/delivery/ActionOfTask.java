package org.accord.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.FormTailor;
import org.accord.casefile.Slot;
import org.accord.forms.FieldError;
import org.accord.forms.FormSchema;
import org.accord.inbox.TaskOpening;
import org.accord.inbox.TaskRow;
import org.accord.inbox.TaskSubject;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The task that asks about an action shows the action's own words and what may change in it. */
@Component
class ActionOfTask implements TaskOpening, TaskSubject, FormTailor {

    private static final List<String> CHANGES = List.of("newHours", "newUntil", "newWho");

    private final AgreedActions actions;

    ActionOfTask(AgreedActions actions) {
        this.actions = actions;
    }

    @Override
    public Optional<String> of(TaskRow task) {
        return action(task).map(actions::what).filter(words -> !words.isEmpty());
    }

    /** Each time anew: what was said last time stands in the file. */
    @Override
    public void open(TaskRow task, FormSchema schema, ObjectNode prefilled) {
        action(task).ifPresent(action -> {
            prefilled.removeAll();
            prefilled.put("what", actions.what(action));
            put(prefilled, "agreedHours", action.now().hours());
            put(prefilled, "agreedUntil", action.now().until());
            put(prefilled, "marginHours", action.margins().hours());
            put(prefilled, "marginUntil", action.margins().latest());
            if (!action.margins().who().isEmpty()) {
                var who = prefilled.putArray("marginWho");
                action.margins().who().stream().sorted().map(Slot::name).forEach(who::add);
            }
        });
    }

    @Override
    public FormSchema tailor(FormSchema schema, CaseFileId caseFile, SignedIn me) {
        return schema;
    }

    /** Without knowing what changed nobody can tell whether it is still what was agreed. */
    @Override
    public List<FieldError> objections(FormSchema schema, JsonNode content, CaseFileId caseFile, SignedIn me) {
        boolean unsaid = schema.id().equals(ActionReports.FORM)
                && PlanContent.text(content, "outcome").equals(Outcome.CHANGED.name())
                && CHANGES.stream().noneMatch(content::hasNonNull);
        return unsaid ? List.of(FieldError.at(CHANGES.get(0), "sayWhatChanged")) : List.of();
    }

    private Optional<AgreedAction> action(TaskRow task) {
        return task.form().equals(ActionReports.FORM) && !task.item().isEmpty()
                ? actions.find(task.caseFile(), task.item())
                : Optional.empty();
    }

    private static void put(ObjectNode form, String field, @Nullable BigDecimal value) {
        if (value != null) {
            form.put(field, value);
        }
    }

    private static void put(ObjectNode form, String field, @Nullable LocalDate value) {
        if (value != null) {
            form.put(field, value.toString());
        }
    }
}

package org.accord.cycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * What a diagram says of a user task: its name in both languages, its form, for which slots, by when.
 *
 * @param dueDays the variable that says within how many days, where a table said so; else the diagram counts
 * @param dueBusinessDays 0 where the diagram counts calendar days or none
 * @param dueVariable the variable that holds the date itself, where whoever started the process said so
 * @param organisationOf the variable that holds the request to one organisation, where the task is for that one
 * @param notBy whose holders may not take it, and {@code byRole} the role that is needed besides the slot
 */
record TaskModel(
        String key,
        String nameFr,
        String nameEn,
        String form,
        List<Expression> slots,
        String dueDays,
        int dueBusinessDays,
        String dueVariable,
        List<String> notBy,
        @Nullable String byRole,
        String organisationOf,
        boolean signature) {

    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final String SIGN = "sign";

    static TaskModel of(Element element, TaskDefinition task, Set<Expression> slots) {
        String french = element.attribute("name", task.getKey());
        String form = task.getCamundaFormDefinitionKey() == null
                ? ""
                : task.getCamundaFormDefinitionKey().getExpressionText();
        return new TaskModel(
                task.getKey(),
                french,
                property(element, "name.en").orElse(french),
                form,
                List.copyOf(slots),
                property(element, "dueDays").orElse(""),
                property(element, "dueBusinessDays").map(Integer::parseInt).orElse(0),
                property(element, "dueVariable").orElse(""),
                property(element, "notBy").stream()
                        .flatMap(COMMA::splitAsStream)
                        .toList(),
                property(element, "byRole").orElse(null),
                property(element, "organisationOf").orElse(""),
                SIGN.equals(form));
    }

    /** Those that the diagram names itself; empty where the case says who it is for. */
    List<String> literalSlots() {
        return slots.stream().anyMatch(slot -> !slot.isLiteralText())
                ? List.of()
                : slots.stream()
                        .map(Expression::getExpressionText)
                        .flatMap(COMMA::splitAsStream)
                        .toList();
    }

    /** One slot, or several where any of them may do it. */
    List<String> slotsOf(VariableScope scope) {
        return slots.stream()
                .map(slot -> (String) slot.getValue(scope))
                .flatMap(COMMA::splitAsStream)
                .toList();
    }

    private static Optional<String> property(Element element, String name) {
        return Optional.ofNullable(element.element("extensionElements"))
                .map(extensions -> extensions.elementNS(CAMUNDA, "properties"))
                .stream()
                .flatMap(properties -> properties.elementsNS(CAMUNDA, "property").stream())
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst();
    }
}

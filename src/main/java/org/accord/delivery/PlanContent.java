package org.accord.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accord.casefile.Slot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a plan or an amendment says that is to be done: the names of its fields stand here and in its form. */
final class PlanContent {

    private static final String ACTIONS = "actions";
    private static final String AGREEMENT = "agreement";

    private PlanContent() {}

    /** By their place in the list; what was not agreed is not carried out. */
    static Map<Integer, JsonNode> agreedActions(JsonNode plan) {
        Map<Integer, JsonNode> agreed = new HashMap<>();
        JsonNode actions = plan.path(ACTIONS);
        for (int place = 0; place < actions.size(); place++) {
            if (!divergent(actions.get(place))) {
                agreed.put(place, actions.get(place));
            }
        }
        return agreed;
    }

    /** In the words of the plan. */
    static List<String> divergences(JsonNode plan) {
        return Stream.concat(
                        items(plan.path("objectives"))
                                .filter(PlanContent::divergent)
                                .map(each -> text(each, "objective")),
                        items(plan.path(ACTIONS)).filter(PlanContent::divergent).map(each -> text(each, "what")))
                .toList();
    }

    static String what(JsonNode plan, int place) {
        return text(plan.path(ACTIONS).path(place), "what");
    }

    static String margin(JsonNode plan, int place) {
        return text(plan.path(ACTIONS).path(place), "margin");
    }

    /** The same thing to do under the same conditions; with or without a reservation it is one thing. */
    static boolean same(JsonNode one, JsonNode other) {
        return withoutAgreement(one).equals(withoutAgreement(other));
    }

    static Terms terms(JsonNode action) {
        return new Terms(Slot.valueOf(text(action, "who")), number(action, "hoursPerWeek"), day(action, "until"));
    }

    static Margins margins(JsonNode action) {
        Set<Slot> who = items(action.path("marginWho"))
                .map(slot -> Slot.valueOf(slot.asString()))
                .collect(Collectors.toUnmodifiableSet());
        return new Margins(number(action, "marginHours"), day(action, "marginUntil"), who);
    }

    static @Nullable BigDecimal number(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isNumber() ? value.decimalValue() : null;
    }

    static @Nullable LocalDate day(JsonNode object, String field) {
        String text = text(object, field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    static String text(JsonNode object, String field) {
        return object.path(field).asString("");
    }

    private static boolean divergent(JsonNode item) {
        return text(item, AGREEMENT).equals("NOT_AGREED");
    }

    private static JsonNode withoutAgreement(JsonNode action) {
        return action instanceof ObjectNode object ? object.deepCopy().remove(List.of(AGREEMENT)) : action;
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

package org.accord.comparison;

import java.util.Arrays;
import java.util.Set;
import org.accord.comparison.Said.Amount;
import org.accord.comparison.Said.Code;
import org.accord.comparison.Said.Lasting;

/** How the values of a model are put into a sentence. */
final class Phrases {

    /** Where a diagram says how long something may take. */
    static final Set<String> TIMES = Set.of(
            "@camunda:dueDate",
            "timerEventDefinition/timeDuration/#text",
            "timerEventDefinition/timeCycle/#text",
            "timerEventDefinition/timeDate/#text",
            "property[dueDays]/@value",
            "property[dueBusinessDays]/@value",
            "property[dueVariable]/@value");

    private Phrases() {}

    static Said slots(String codes) {
        if (codes.startsWith("${")) {
            return Said.of("slots.eachInTurn");
        }
        return Said.and(Arrays.stream(codes.split("\\s*,\\s*"))
                .map(code -> (Said) new Code("slot", code))
                .toList());
    }

    static Said shown(String value) {
        return value.isEmpty() ? Said.of("nothing") : Said.of("quoted", value);
    }

    static Said lasting(String time) {
        return time.isEmpty() ? Said.of("nothing") : new Lasting(time);
    }

    static Said variable(String name) {
        return name.isEmpty() ? Said.of("nothing") : new Code("variable", name);
    }

    static Said block(String expression) {
        return expression.isEmpty() ? Said.of("nothing") : new Code("block", expression.replaceAll("[${}]", ""));
    }

    static Said people(String codes) {
        return codes.isEmpty() ? Said.of("nobody") : slots(codes);
    }

    /** A duration, a number of days, or the name of whatever holds one. */
    static Said timeOf(String path, String time) {
        if (path.contains("dueBusinessDays") && time.matches("\\d{1,4}")) {
            return Said.of("lasting.businessDays", new Amount(Integer.parseInt(time)));
        }
        return lasting(path.startsWith("property") && time.matches("\\d{1,4}") ? "P" + time + "D" : time);
    }

    static Said value(String text) {
        return text.startsWith("${") ? variable(text.replaceAll("[${}]", "")) : shown(text);
    }
}

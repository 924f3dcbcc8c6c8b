package org.accord.delivery;

import java.util.Arrays;
import java.util.Optional;

/** What the team writes down when something cannot wait for the plan; each has a form of that name. */
public enum OutsidePlan {
    SAFETY_ALERT("safety-alert"),
    EMERGENCY_ACT("emergency-act"),
    DEPARTURE_REPORT("departure-report");

    private final String form;

    OutsidePlan(String form) {
        this.form = form;
    }

    public String form() {
        return form;
    }

    public static Optional<OutsidePlan> of(String form) {
        return Arrays.stream(values()).filter(each -> each.form.equals(form)).findFirst();
    }
}

package org.accord.indicators;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

public enum IndicatorType {
    CHANGE,
    PROCESS,
    QOL,
    CAREGIVER_QOL,
    CAREGIVER_PROCESS;

    /** An answer of this or less weighs on somebody; for a change, less than as before. */
    private static final int LOW = 1;

    public boolean ofCaregiver() {
        return this == CAREGIVER_QOL || this == CAREGIVER_PROCESS;
    }

    /** The type of that name; there is none for what only professionals would rate. */
    public static Optional<IndicatorType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }

    public String scale() {
        return this == CHANGE ? "CHANGE_5" : "AGREE_5";
    }

    public int lowest() {
        return this == CHANGE ? -2 : 0;
    }

    public int highest() {
        return this == CHANGE ? 2 : 4;
    }

    /** Nobody looks on at how somebody else was treated, and nobody but the carer speaks of the carer. */
    public boolean isAskedOf(Standpoint standpoint) {
        return switch (standpoint) {
            case PERSON -> !ofCaregiver();
            case CAREGIVER -> ofCaregiver();
            case OBSERVER -> this == CHANGE || this == QOL;
        };
    }

    /** Worse, as before, better; or low and not low: answers on one side make a run. */
    public int side(int value) {
        return this == CHANGE ? Integer.signum(value) : value <= LOW ? -1 : 1;
    }

    /** The slots that see such an answer, whoever gave it; a carer's own are for the carer alone. */
    public Set<String> audience(boolean safetyItem, boolean shared) {
        if (ofCaregiver()) {
            return Set.of();
        }
        if (this == PROCESS) {
            return shared
                    ? Set.of("PERSON", "EXPERT_BY_EXPERIENCE", "SUPERVISOR", "LEAD_PRACTITIONER")
                    : Set.of("PERSON", "EXPERT_BY_EXPERIENCE", "SUPERVISOR");
        }
        return safetyItem
                ? Set.of("PERSON", "LEAD_PRACTITIONER", "SUPERVISOR", "EXPERT_BY_EXPERIENCE")
                : Set.of("PERSON", "REPRESENTATIVE", "LEAD_PRACTITIONER", "SUPERVISOR", "EXPERT_BY_EXPERIENCE");
    }
}

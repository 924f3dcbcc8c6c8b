package org.accord.casefile;

import java.util.EnumSet;
import java.util.Set;

/** What someone may ask of a case file, and the slots that may. */
public enum Right {
    /** Where we are, who takes part, what happened in codes. */
    READ_SHARED(EnumSet.allOf(Slot.class)),
    /** All of it. */
    READ(Slot.PERSON, Slot.REPRESENTATIVE, Slot.LEAD_PRACTITIONER, Slot.SUPERVISOR, Slot.EXPERT_BY_EXPERIENCE),
    /** Who opened it; the privacy officer too. */
    READ_ACCESS_LOG(Slot.PERSON, Slot.REPRESENTATIVE),
    CONSENT(Slot.PERSON),
    /** To a question of consent; whose yes counts is decided for each purpose. */
    ANSWER(Slot.PERSON, Slot.REPRESENTATIVE),
    /** Who speaks for the person, by what right. */
    READ_MANDATES(Slot.PERSON, Slot.REPRESENTATIVE, Slot.LEAD_PRACTITIONER, Slot.SUPERVISOR),
    CHANGE_MANDATES(Slot.LEAD_PRACTITIONER, Slot.SUPERVISOR),
    /** Past what the person has closed to them, for a danger. */
    OVERRIDE(Slot.LEAD_PRACTITIONER, Slot.SUPERVISOR, Slot.LIAISON_AGENT),
    CHANGE_PARTICIPANTS(Slot.PERSON, Slot.LEAD_PRACTITIONER, Slot.SUPERVISOR);

    private final Set<Slot> slots;

    Right(Slot... slots) {
        this(EnumSet.of(slots[0], slots));
    }

    Right(Set<Slot> slots) {
        this.slots = slots;
    }

    boolean belongsTo(Set<Slot> held) {
        return held.stream().anyMatch(slots::contains);
    }
}

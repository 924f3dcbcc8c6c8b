package org.accord.casefile;

import java.util.Optional;
import org.accord.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * The place that someone holds on a case file. Diagrams and decision tables call them by these codes; pages list them in
 * this order.
 */
public enum Slot {
    PERSON,
    CAREGIVER,
    REPRESENTATIVE,
    ASSISTANT,
    COMPANION,
    LEAD_PRACTITIONER,
    LIAISON_AGENT(Role.LIAISON_AGENT),
    EXPERT_BY_EXPERIENCE,
    SUPERVISOR(Role.SUPERVISOR),
    PEER_COMMITTEE(Role.PEER_COMMITTEE),
    PROGRAM_MANAGER(Role.PROGRAM_MANAGER),
    PARTNER_ORG,
    EVALUATOR(Role.EVALUATOR);

    private final @Nullable Role role;

    Slot() {
        this.role = null;
    }

    Slot(Role role) {
        this.role = role;
    }

    /** A role in the programme fills it, unless somebody is named on the case file. */
    public boolean heldByRole() {
        return role != null;
    }

    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** An assistant relays and a companion attends: neither ever signs or decides. */
    public boolean speaks() {
        return this != ASSISTANT && this != COMPANION;
    }

    /** The person, those who speak for them and their carers: their silence never counts against them. */
    public boolean onThePersonsSide() {
        return this == PERSON || this == CAREGIVER || this == REPRESENTATIVE;
    }
}

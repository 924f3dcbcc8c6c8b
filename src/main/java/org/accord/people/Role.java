package org.accord.people;

import java.util.EnumSet;
import java.util.Set;

/** What someone does in the programme. A person who uses services and a carer have none. */
public enum Role {
    PRACTITIONER,
    SUPERVISOR,
    LIAISON_AGENT,
    PEER_COMMITTEE,
    EXPERT_BY_EXPERIENCE,
    PROGRAM_MANAGER,
    EVALUATOR,
    PRIVACY_OFFICER,
    ADMIN;

    /** Those who hear of what becomes of the programme. */
    public static Set<Role> ofTheProgramme() {
        return EnumSet.complementOf(EnumSet.of(PRIVACY_OFFICER, ADMIN));
    }
}

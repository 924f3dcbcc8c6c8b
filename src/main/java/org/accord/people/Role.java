package org.accord.people;

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
    ADMIN
}

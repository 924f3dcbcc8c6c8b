package org.accord.people;

/** What somebody does in their work, where a person's restriction may name it. */
public enum Occupation {
    SOCIAL_WORKER,
    PSYCHOLOGIST,
    PSYCHOEDUCATOR,
    EDUCATOR,
    NURSE,
    PHYSICIAN,
    OCCUPATIONAL_THERAPIST,
    TEACHER,
    HOME_SUPPORT_WORKER
}

package org.accord.people;

import java.util.Locale;
import java.util.Set;

/** {@code ready} is false until its holder has chosen a password. */
public record Account(
        AccountId id,
        String signInName,
        String name,
        Set<Role> roles,
        Locale language,
        boolean disabled,
        boolean ready) {

    /** Whoever works in the programme speaks by name; of anybody else only that they spoke is said. */
    public boolean staff() {
        return roles.stream().anyMatch(role -> role != Role.EXPERT_BY_EXPERIENCE);
    }
}

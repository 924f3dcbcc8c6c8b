package org.accord.people.web;

import java.util.Set;
import org.accord.people.Role;
import org.jspecify.annotations.Nullable;

record AccountForm(String signInName, String name, String language, @Nullable Set<Role> roles) {

    public Set<Role> chosen() {
        return roles == null ? Set.of() : roles;
    }
}

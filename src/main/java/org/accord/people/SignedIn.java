package org.accord.people;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import org.accord.system.SpeaksLanguage;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Who is asking: the principal of every request after signing in. */
public record SignedIn(AccountId id, String name, Set<Role> roles, Locale language)
        implements AuthenticatedPrincipal, SpeaksLanguage, Serializable {

    public static SignedIn as(Account account) {
        return new SignedIn(account.id(), account.name(), account.roles(), account.language());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    @Override
    public String getName() {
        return id.toString();
    }
}

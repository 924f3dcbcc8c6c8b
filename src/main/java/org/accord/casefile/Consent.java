package org.accord.casefile;

import java.time.Instant;
import java.util.Set;
import org.accord.people.AccountId;

/**
 * One act. {@code grantee} is an account's id for a carer, a name for an organisation, otherwise empty; {@code parts} are
 * kinds of documents.
 */
public record Consent(
        Purpose purpose, String grantee, Set<String> parts, ConsentState state, AccountId by, Instant at) {

    public boolean active() {
        return state == ConsentState.ACTIVE;
    }
}

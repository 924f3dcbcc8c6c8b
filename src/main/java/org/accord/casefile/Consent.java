package org.accord.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One act. {@code grantee} is an account's id for a carer, a name for an organisation, a channel for a way of contact,
 * otherwise empty; {@code parts} are kinds of documents.
 *
 * @param until the last day of a yes; null when it has none
 * @param by null when a yes came to its last day
 * @param mandate by which somebody answered for the person; null when they did so themselves
 */
public record Consent(
        Purpose purpose,
        String grantee,
        Set<String> parts,
        ConsentState state,
        @Nullable LocalDate until,
        @Nullable AccountId by,
        @Nullable MandateId mandate,
        Instant at) {

    public boolean active() {
        return state == ConsentState.ACTIVE;
    }

    /** A yes holds until the end of its last day, whether or not somebody has noticed since. */
    Consent on(LocalDate today) {
        boolean past = active() && until != null && today.isAfter(until);
        return past ? new Consent(purpose, grantee, parts, ConsentState.EXPIRED, until, by, mandate, at) : this;
    }
}

package org.accord.casefile;

import java.time.LocalDate;
import java.util.Set;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * By what right somebody speaks for the person, and about what.
 *
 * @param subjects kinds of documents that the holder may sign
 * @param purposes consents that the holder may give
 * @param document the paper that two of the staff have to see, such as the number of a judgment
 * @param to the last day; null when it has none
 */
public record Mandate(
        MandateId id,
        CaseFileId caseFile,
        AccountId holder,
        MandateType type,
        Set<String> subjects,
        Set<Purpose> purposes,
        String document,
        LocalDate from,
        @Nullable LocalDate to,
        MandateStatus status,
        Set<AccountId> verifiedBy) {

    /** The status says so, and the dates do: the status follows the calendar with some delay. */
    public boolean inForce(LocalDate day) {
        return status == MandateStatus.IN_FORCE && !day.isBefore(from) && !past(day);
    }

    public boolean covers(String kind) {
        return subjects.contains(kind);
    }

    boolean past(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}

package org.accord.casefile;

import java.time.LocalDate;
import java.util.Set;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

public record NewMandate(
        CaseFileId caseFile,
        AccountId holder,
        MandateType type,
        Set<String> subjects,
        Set<Purpose> purposes,
        String document,
        LocalDate from,
        @Nullable LocalDate to) {

    /** What a holder may be asked to sign: the subjects of a case in the signatories table. */
    public static final Set<String> SUBJECTS = Set.of(
            "access-relaxation",
            "shared-portrait",
            "outcome-set",
            "plan",
            "amendment",
            "review",
            "referral",
            "closure");

    public NewMandate {
        subjects = Set.copyOf(subjects);
        purposes = Set.copyOf(purposes);
        boolean backwards = to != null && to.isBefore(from);
        if (document.isBlank() || backwards || subjects.isEmpty() && purposes.isEmpty()) {
            throw new MandateIsIncomplete();
        }
        if (!SUBJECTS.containsAll(subjects)) {
            throw new IllegalArgumentException("Nobody signs " + subjects);
        }
    }
}

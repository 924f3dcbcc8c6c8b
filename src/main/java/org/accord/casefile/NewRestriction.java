package org.accord.casefile;

import java.util.Set;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/** Somebody or an occupation, what they may not see, and why in the person's words. */
public record NewRestriction(
        CaseFileId caseFile,
        @Nullable AccountId account,
        String occupation,
        Set<String> kinds,
        @Nullable String item,
        String words) {

    public NewRestriction {
        kinds = Set.copyOf(kinds);
        if ((account == null) == occupation.isEmpty() || kinds.isEmpty() || words.isBlank()) {
            throw new RestrictionIsIncomplete();
        }
    }
}

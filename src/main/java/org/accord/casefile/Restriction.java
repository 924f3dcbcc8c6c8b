package org.accord.casefile;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The person's written notice that somebody may not see a part of the file.
 *
 * @param notice the document in the person's own words
 * @param account whom it names; null when it names an occupation
 * @param occupation a code of {@link org.accord.people.Occupation}; empty when it names somebody
 * @param kinds what they may not see
 * @param item of a kind of which there are several, the one document; null for all of them
 */
public record Restriction(
        UUID id,
        CaseFileId caseFile,
        DocumentId notice,
        @Nullable AccountId account,
        String occupation,
        Set<String> kinds,
        @Nullable String item,
        Instant givenAt,
        @Nullable Instant liftedAt) {

    boolean closes(String kind, String of) {
        return kinds.contains(kind) && (item == null || item.equals(of));
    }

    boolean names(AccountId who, String works) {
        return who.equals(account) || !occupation.isEmpty() && occupation.equals(works);
    }
}

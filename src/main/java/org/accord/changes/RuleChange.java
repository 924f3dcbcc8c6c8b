package org.accord.changes;

import java.time.Instant;
import java.time.LocalDate;
import org.accord.casefile.CaseFileId;
import org.accord.drafts.DraftId;
import org.accord.people.AccountId;

/**
 * A draft on its way into force.
 *
 * @param file the programme file on which it is looked at and signed
 * @param basedOn the release that it would replace, and {@code contentHash} of the whole set that would
 * @param effectOn the day from which it holds, once it is signed
 * @param since when {@code state} began
 */
public record RuleChange(
        CaseFileId file,
        String title,
        DraftId draft,
        long basedOn,
        String contentHash,
        LocalDate effectOn,
        AccountId proposedBy,
        Instant proposedAt,
        ChangeState state,
        Instant since) {}

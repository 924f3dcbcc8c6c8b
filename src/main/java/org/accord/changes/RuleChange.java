package org.accord.changes;

import java.time.LocalDate;
import org.accord.casefile.ProgrammeFile;
import org.accord.casefile.Proposed;
import org.accord.drafts.DraftId;

/**
 * A draft on its way into force.
 *
 * @param on the programme file on which it is looked at and signed
 * @param basedOn the release that it would replace, and {@code contentHash} of the whole set that would
 * @param effectOn the day from which it holds, once it is signed
 */
public record RuleChange(
        ProgrammeFile<ChangeState> on, DraftId draft, long basedOn, String contentHash, LocalDate effectOn)
        implements Proposed<ChangeState> {}

package org.accord.signoff;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A round ended; nobody signs in it any more. Published inside the transaction.
 *
 * @param endedBy the slot whose answer or silence ended it; null when nobody's did
 * @param refusalsOfThisSubject refused rounds of this kind and item since the last agreed one, this one included
 * @param daysSilent calendar days since the first unanswered invitation; 0 unless silence ended it
 */
public record RoundClosed(
        CaseFileId caseFile,
        RoundId round,
        RoundState state,
        RoundReason reason,
        @Nullable Slot endedBy,
        int refusalsOfThisSubject,
        int daysSilent) {}

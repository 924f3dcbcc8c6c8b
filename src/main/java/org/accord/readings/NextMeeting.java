package org.accord.readings;

import java.time.Instant;
import java.util.Optional;
import org.accord.casefile.CaseFileId;

/** When people next look together at what changed. */
public interface NextMeeting {

    /** Empty when none is set. */
    Optional<Instant> of(CaseFileId caseFile);
}

package org.accord.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An access criterion that does not hold for a while: reasoned, co-signed, and looked at again. */
public record Relaxation(
        RelaxationId id,
        CaseFileId caseFile,
        String criterion,
        String criterionClass,
        String gap,
        String ground,
        int days,
        String safeguard,
        String coSign,
        State state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate review) {

    public enum State {
        PROPOSED,
        ACTIVE,
        REFUSED,
        EXPIRED,
        ENDED
    }
}

package org.accord.casefile;

import java.time.Instant;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

public record CaseFile(
        CaseFileId id,
        Kind kind,
        @Nullable String title,
        String reference,
        String releaseId,
        State state,
        @Nullable String ending,
        AccountId openedBy,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant reopenedAt) {

    /** Since when the person has been here this time. */
    public Instant begunAt() {
        return reopenedAt == null ? openedAt : reopenedAt;
    }

    /** Somebody's, or the programme's own: one on which its models are changed, with a title and without a person. */
    public enum Kind {
        PERSON,
        PROGRAMME
    }

    public enum State {
        OPEN,
        PAUSED,
        CLOSED
    }
}

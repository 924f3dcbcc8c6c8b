package org.accord.drafts;

import java.time.Instant;
import org.accord.people.AccountId;
import org.accord.programme.Release;
import org.jspecify.annotations.Nullable;

/** @param owner who started it; null where Accord itself did, with an upgrade */
public record Draft(
        DraftId id, String title, Release from, @Nullable AccountId owner, DraftState state, Instant createdAt) {

    public boolean open() {
        return state == DraftState.OPEN;
    }
}

package org.accord.moves;

import java.time.Instant;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/** A move of all running case files of a release to another one. */
public record Move(
        long id,
        long from,
        long to,
        MoveState state,
        AccountId askedBy,
        Instant askedAt,
        @Nullable AccountId confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt) {}

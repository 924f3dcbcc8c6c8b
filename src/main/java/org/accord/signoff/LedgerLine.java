package org.accord.signoff;

import java.time.Instant;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/** One row of a chain, for those who read it. */
public record LedgerLine(
        long place,
        String slot,
        String act,
        AccountId human,
        String mode,
        @Nullable AccountId facilitator,
        @Nullable AccountId witness,
        String kind,
        int version,
        Instant at,
        String hash) {}

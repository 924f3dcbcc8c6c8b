package org.accord.signoff;

import java.time.Instant;
import org.accord.people.AccountId;

/** One row of a chain, for those who read it. */
public record LedgerLine(
        long place, String slot, String act, AccountId human, String kind, int version, Instant at, String hash) {}

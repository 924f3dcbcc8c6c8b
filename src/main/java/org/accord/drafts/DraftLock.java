package org.accord.drafts;

import java.time.Instant;
import org.accord.people.AccountId;

/** Who is editing a draft, and until when unless they go on. */
public record DraftLock(AccountId holder, Instant takenAt, Instant until) {}

package org.accord.casefile;

import java.time.Instant;
import java.util.UUID;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/** {@code organisation} is empty unless the slot is a partner's. */
public record Participant(
        UUID id, Slot slot, AccountId account, String organisation, Instant from, @Nullable Instant to) {}

package org.accord.drafts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a manager's Camunda Modeler shows instead of a password. */
public record ModelerToken(UUID id, String name, Instant madeAt, Instant expiresAt, @Nullable Instant usedAt) {}

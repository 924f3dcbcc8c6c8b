package org.accord.changes;

import java.time.Instant;

public record ChangeStep(ChangeState state, Instant at) {}

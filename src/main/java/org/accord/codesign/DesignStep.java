package org.accord.codesign;

import java.time.Instant;

public record DesignStep(DesignState state, Instant at) {}

package org.accord.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record StageVisit(String stage, Instant entered, @Nullable Instant left) {}

package org.accord.signoff;

import java.time.Instant;
import java.util.Optional;
import org.accord.casefile.SlotKey;

/** Known to whoever asks people to sign: by when a place of a round should answer. Silence after it is no answer. */
public interface DueDates {

    Optional<Instant> of(Round round, SlotKey slot);
}

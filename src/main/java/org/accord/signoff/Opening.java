package org.accord.signoff;

import java.util.List;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;

/** What came of asking for signatures. */
public sealed interface Opening {

    /** @param pending who is asked now; a signature that carried over is not asked again */
    record Opened(RoundId round, List<SlotKey> pending) implements Opening {}

    /**
     * Everybody who is asked had signed these same words before: the round is completed and nobody waits. No
     * {@link RoundClosed} is published, because the caller holds the outcome in its hands.
     */
    record AgreedAtOnce(RoundId round) implements Opening {}

    /** Not enough distinct humans hold the required slots: nothing was opened. */
    record Unfillable(List<Slot> missing) implements Opening {}
}

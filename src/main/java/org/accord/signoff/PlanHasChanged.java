package org.accord.signoff;

import org.accord.system.Refusal;

/** What the signer saw is not what would be signed: the words changed, and the signer reads the difference first. */
public class PlanHasChanged extends Refusal {

    private final RoundId round;

    PlanHasChanged(RoundId round) {
        super(Kind.CONFLICT, "signoff.planHasChanged");
        this.round = round;
    }

    /** The round that the signer meant to sign in; it may have ended since. */
    public RoundId round() {
        return round;
    }
}

package org.accord.cycle;

import org.accord.casefile.Slot;
import org.accord.signoff.ClosedRound;
import org.accord.signoff.Round;
import org.accord.signoff.RoundClosed;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** How often one place refused one subject: the second time somebody else takes the place. */
@Component
class PlaceRefusals {

    private final SignOffs signOffs;

    PlaceRefusals(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    int ofTheSamePlace(RoundClosed closed) {
        if (closed.endedBy() == null || closed.state() != RoundState.REFUSED) {
            return 0;
        }
        Round ended = signOffs.round(closed.round());
        return (int) signOffs.rounds(closed.caseFile()).stream()
                .filter(round -> round.facts().kind().equals(ended.facts().kind())
                        && round.facts().item().equals(ended.facts().item()))
                .filter(round -> refusedBy(round, closed.endedBy()))
                .count();
    }

    static boolean refusedBy(Round round, Slot slot) {
        return round instanceof ClosedRound closed
                && closed.state() == RoundState.REFUSED
                && closed.endedBy() != null
                && closed.endedBy().slot() == slot;
    }
}

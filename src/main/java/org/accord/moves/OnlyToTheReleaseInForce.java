package org.accord.moves;

import org.accord.system.Refusal;

/** Running case files go to the release that everybody signed and that is in force. */
public class OnlyToTheReleaseInForce extends Refusal {
    OnlyToTheReleaseInForce() {
        super(Kind.INVALID, "moves.onlyToTheReleaseInForce");
    }
}

package org.accord.referrals;

import org.accord.system.Refusal;

class NotWhilePausedOrClosed extends Refusal {
    NotWhilePausedOrClosed() {
        super(Kind.CONFLICT, "notWhilePausedOrClosed");
    }
}

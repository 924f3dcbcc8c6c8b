package org.accord.peers;

import org.accord.system.Refusal;

public class AlreadyLookedAtAgain extends Refusal {
    AlreadyLookedAtAgain() {
        super(Kind.CONFLICT, "alreadyLookedAtAgain");
    }
}

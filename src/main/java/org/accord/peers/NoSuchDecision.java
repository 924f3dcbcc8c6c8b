package org.accord.peers;

import org.accord.system.Refusal;

public class NoSuchDecision extends Refusal {
    NoSuchDecision() {
        super(Kind.NOT_FOUND, "noSuchDecision");
    }
}

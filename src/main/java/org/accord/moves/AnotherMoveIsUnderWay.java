package org.accord.moves;

import org.accord.system.Refusal;

/** One move at a time. */
public class AnotherMoveIsUnderWay extends Refusal {
    AnotherMoveIsUnderWay() {
        super(Kind.CONFLICT, "moves.another");
    }
}

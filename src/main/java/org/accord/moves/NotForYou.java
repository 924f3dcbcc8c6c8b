package org.accord.moves;

import org.accord.system.Refusal;

/** Moves are for those who ask for them and those who confirm them. */
public class NotForYou extends Refusal {
    NotForYou() {
        super(Kind.FORBIDDEN, "moves.notForYou");
    }
}

package org.accord.moves;

import org.accord.system.Refusal;

/** No such move. */
public class NoSuchMove extends Refusal {
    NoSuchMove() {
        super(Kind.NOT_FOUND, "moves.notFound");
    }
}

package org.accord.moves;

import org.accord.system.Refusal;

/** A second human confirms: a manager, a supervisor or an expert by experience who did not ask. */
public class ConfirmedByAnother extends Refusal {
    ConfirmedByAnother() {
        super(Kind.FORBIDDEN, "moves.confirmedByAnother");
    }
}

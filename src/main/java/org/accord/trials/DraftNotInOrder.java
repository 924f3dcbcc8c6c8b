package org.accord.trials;

import org.accord.system.Refusal;

public class DraftNotInOrder extends Refusal {

    DraftNotInOrder() {
        super(Kind.CONFLICT, "trials.draftNotInOrder");
    }
}

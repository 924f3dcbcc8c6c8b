package org.accord.changes;

import org.accord.system.Refusal;

/** There is no earlier release to bring back, or the days in which one may are over. */
public class NothingToRestore extends Refusal {
    NothingToRestore() {
        super(Kind.CONFLICT, "changes.nothingToRestore");
    }
}

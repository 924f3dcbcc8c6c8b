package org.accord.changes;

import org.accord.system.Refusal;

/** It is in force, or a draft again. */
public class CannotBeWithdrawn extends Refusal {
    CannotBeWithdrawn() {
        super(Kind.CONFLICT, "changes.cannotBeWithdrawn");
    }
}

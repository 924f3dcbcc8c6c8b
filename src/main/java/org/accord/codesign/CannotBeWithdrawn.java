package org.accord.codesign;

import org.accord.system.Refusal;

public class CannotBeWithdrawn extends Refusal {
    CannotBeWithdrawn() {
        super(Kind.CONFLICT, "codesign.cannotBeWithdrawn");
    }
}

package org.accord.casefile;

import org.accord.system.Refusal;

/** Whoever comes back is there already. */
class NotAfterDeath extends Refusal {
    NotAfterDeath() {
        super(Kind.CONFLICT, "notAfterDeath");
    }
}

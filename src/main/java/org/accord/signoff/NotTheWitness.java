package org.accord.signoff;

import org.accord.system.Refusal;

/** Only the witness who was named confirms or denies. */
public class NotTheWitness extends Refusal {

    NotTheWitness() {
        super(Kind.FORBIDDEN, "signoff.notTheWitness");
    }
}

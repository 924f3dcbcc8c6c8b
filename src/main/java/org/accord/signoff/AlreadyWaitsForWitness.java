package org.accord.signoff;

import org.accord.system.Refusal;

/** An answer of this signer in this round waits for its witness. */
public class AlreadyWaitsForWitness extends Refusal {

    AlreadyWaitsForWitness() {
        super(Kind.CONFLICT, "signoff.alreadyWaitsForWitness");
    }
}

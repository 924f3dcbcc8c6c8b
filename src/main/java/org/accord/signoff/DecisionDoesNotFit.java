package org.accord.signoff;

import org.accord.system.Refusal;

/** A view is given where a view is sought, and a signature where a signature is asked. */
public class DecisionDoesNotFit extends Refusal {

    DecisionDoesNotFit() {
        super(Kind.INVALID, "signoff.decisionDoesNotFit");
    }
}

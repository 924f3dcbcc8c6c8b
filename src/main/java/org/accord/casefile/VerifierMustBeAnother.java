package org.accord.casefile;

import org.accord.system.Refusal;

public class VerifierMustBeAnother extends Refusal {
    VerifierMustBeAnother() {
        super(Kind.FORBIDDEN, "verifierMustBeAnother");
    }
}

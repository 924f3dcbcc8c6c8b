package org.accord.casefile;

import org.accord.system.Refusal;

public class NoSuchConsent extends Refusal {
    public NoSuchConsent() {
        super(Kind.NOT_FOUND, "noSuchConsent");
    }
}

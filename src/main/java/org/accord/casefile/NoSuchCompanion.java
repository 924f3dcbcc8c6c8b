package org.accord.casefile;

import org.accord.system.Refusal;

public class NoSuchCompanion extends Refusal {
    NoSuchCompanion() {
        super(Kind.NOT_FOUND, "noSuchCompanion");
    }
}

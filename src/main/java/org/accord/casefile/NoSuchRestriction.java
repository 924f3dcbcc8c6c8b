package org.accord.casefile;

import org.accord.system.Refusal;

public class NoSuchRestriction extends Refusal {
    public NoSuchRestriction() {
        super(Kind.NOT_FOUND, "noSuchRestriction");
    }
}

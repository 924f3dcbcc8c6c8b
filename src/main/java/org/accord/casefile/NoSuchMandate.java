package org.accord.casefile;

import org.accord.system.Refusal;

public class NoSuchMandate extends Refusal {
    public NoSuchMandate() {
        super(Kind.NOT_FOUND, "noSuchMandate");
    }
}

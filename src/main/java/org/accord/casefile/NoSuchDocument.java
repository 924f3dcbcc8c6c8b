package org.accord.casefile;

import org.accord.system.Refusal;

public class NoSuchDocument extends Refusal {
    public NoSuchDocument() {
        super(Kind.NOT_FOUND, "noSuchDocument");
    }
}

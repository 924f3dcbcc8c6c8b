package org.accord.casefile;

import org.accord.system.Refusal;

public class NotYours extends Refusal {
    public NotYours() {
        super(Kind.FORBIDDEN, "notYours");
    }
}

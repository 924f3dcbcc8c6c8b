package org.accord.casefile;

import org.accord.system.Refusal;

public class NotYours extends Refusal {
    NotYours() {
        super(Kind.FORBIDDEN, "notYours");
    }
}

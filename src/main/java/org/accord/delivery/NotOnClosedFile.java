package org.accord.delivery;

import org.accord.system.Refusal;

class NotOnClosedFile extends Refusal {
    NotOnClosedFile() {
        super(Kind.CONFLICT, "notOnClosedFile");
    }
}

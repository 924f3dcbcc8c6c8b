package org.accord.casefile;

import org.accord.system.Refusal;

public class MandateHasChanged extends Refusal {
    MandateHasChanged() {
        super(Kind.CONFLICT, "mandateHasChanged");
    }
}

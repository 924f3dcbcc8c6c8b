package org.accord.casefile;

import org.accord.system.Refusal;

public class MandateIsIncomplete extends Refusal {
    MandateIsIncomplete() {
        super(Kind.INVALID, "mandateIsIncomplete");
    }
}

package org.accord.casefile;

import org.accord.system.Refusal;

public class ReasonIsMissing extends Refusal {
    public ReasonIsMissing() {
        super(Kind.INVALID, "reasonIsMissing");
    }
}

package org.accord.casefile;

import org.accord.system.Refusal;

public class NothingToWithdraw extends Refusal {
    NothingToWithdraw() {
        super(Kind.CONFLICT, "nothingToWithdraw");
    }
}

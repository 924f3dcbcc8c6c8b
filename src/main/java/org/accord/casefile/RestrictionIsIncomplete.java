package org.accord.casefile;

import org.accord.system.Refusal;

public class RestrictionIsIncomplete extends Refusal {
    public RestrictionIsIncomplete() {
        super(Kind.INVALID, "restrictionIsIncomplete");
    }
}

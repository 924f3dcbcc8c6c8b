package org.accord.drafts;

import org.accord.system.Refusal;

/** What people are asked is written by a working group, tried and signed on a file of its own, never in a draft. */
public class IndicatorsAreDesignedTogether extends Refusal {
    public IndicatorsAreDesignedTogether() {
        super(Kind.CONFLICT, "indicatorsAreDesignedTogether");
    }
}

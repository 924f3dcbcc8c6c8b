package org.accord.casefile;

import org.accord.system.Refusal;

public class ParentalAuthorityNeedsAMinor extends Refusal {
    ParentalAuthorityNeedsAMinor() {
        super(Kind.INVALID, "parentalAuthorityNeedsAMinor");
    }
}

package org.accord.inbox;

import org.accord.system.Refusal;

/** The page shows an older version than the one that stands now: sending it would lose what somebody else wrote. */
class SomebodyWroteMeanwhile extends Refusal {
    SomebodyWroteMeanwhile(String form) {
        super(Kind.CONFLICT, "somebodyWroteMeanwhile", "@kind." + form);
    }
}

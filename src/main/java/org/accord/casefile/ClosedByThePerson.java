package org.accord.casefile;

import org.accord.system.Refusal;

/** The person has given notice that this reader may not see it. */
public class ClosedByThePerson extends Refusal {
    ClosedByThePerson() {
        super(Kind.FORBIDDEN, "closedByThePerson");
    }
}

package org.accord.changes;

import org.accord.system.Refusal;

/** A test of the programme expects something else, and it is not said why to go on. */
public class ReasonsAreMissing extends Refusal {
    ReasonsAreMissing(int red) {
        super(Kind.INVALID, "changes.reasonsAreMissing", red);
    }
}

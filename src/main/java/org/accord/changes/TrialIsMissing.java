package org.accord.changes;

import org.accord.system.Refusal;

/** A table changed, and nobody has looked at what it would have said of past decisions. */
public class TrialIsMissing extends Refusal {
    TrialIsMissing() {
        super(Kind.CONFLICT, "changes.trialIsMissing");
    }
}

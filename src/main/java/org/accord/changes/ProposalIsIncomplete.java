package org.accord.changes;

import org.accord.system.Refusal;

/** A change says what it is, why, and what it means for people. */
public class ProposalIsIncomplete extends Refusal {
    ProposalIsIncomplete() {
        super(Kind.INVALID, "changes.incomplete");
    }
}

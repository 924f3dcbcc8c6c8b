package org.accord.codesign;

import org.accord.system.Refusal;

public class ProposalIsIncomplete extends Refusal {
    ProposalIsIncomplete() {
        super(Kind.INVALID, "codesign.proposalIsIncomplete");
    }
}

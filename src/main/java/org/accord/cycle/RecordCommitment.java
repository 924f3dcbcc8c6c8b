package org.accord.cycle;

import org.accord.peers.SupportCircles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Only how many steps were chosen is counted: neither whose nor about whom. */
@Component
class RecordCommitment implements Block {

    private final SupportCircles circles;
    private final CaseFacts facts;

    RecordCommitment(SupportCircles circles, CaseFacts facts) {
        this.circles = circles;
        this.facts = facts;
    }

    @Override
    public String name() {
        return "recordCommitment";
    }

    @Override
    public void execute(DelegateExecution execution) {
        circles.held(facts.rows(CaseVariables.caseFile(execution), "support-circle", "commitments")
                .size());
    }
}

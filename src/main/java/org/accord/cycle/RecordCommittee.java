package org.accord.cycle;

import org.accord.peers.CommitteeSittings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The vote stays on record, with the peer who spoke in it. */
@Component
class RecordCommittee implements Block {

    private final CommitteeSittings sittings;

    RecordCommittee(CommitteeSittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public String name() {
        return "recordCommittee";
    }

    @Override
    public void execute(DelegateExecution execution) {
        sittings.record(
                CaseVariables.caseFile(execution),
                CaseVariables.text(execution, Names.SUBJECT),
                CaseVariables.text(execution, Names.ITEM));
    }
}

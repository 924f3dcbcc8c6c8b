package org.accord.cycle;

import org.accord.casefile.Documents;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether all once signed a version of what is disagreed on: only that can be kept. */
@Component
class LookForAgreement implements Block {

    private final Documents documents;

    LookForAgreement(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String name() {
        return "lookForAgreement";
    }

    @Override
    public void execute(DelegateExecution execution) {
        String item = CaseVariables.text(execution, Names.ITEM);
        boolean agreed = documents
                .latestAgreed(
                        CaseVariables.caseFile(execution),
                        CaseVariables.text(execution, Names.SUBJECT),
                        item.equals(Names.NO_ITEM) ? "" : item)
                .isPresent();
        execution.setVariable(Names.AGREED_EARLIER, agreed);
    }
}

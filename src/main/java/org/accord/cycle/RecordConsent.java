package org.accord.cycle;

import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Consents;
import org.accord.casefile.Participants;
import org.accord.casefile.Purpose;
import org.accord.casefile.Slot;
import org.accord.people.AccountId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the person answered when asked for a consent, as an act of its own: it is no part of any plan (I-4). */
@Component
class RecordConsent implements Block {

    private final Consents consents;
    private final Participants participants;

    RecordConsent(Consents consents, Participants participants) {
        this.consents = consents;
        this.participants = participants;
    }

    @Override
    public String name() {
        return "recordConsent";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        Purpose purpose = Purpose.valueOf(CaseVariables.text(execution, "purpose"));
        AccountId person =
                participants.holders(caseFile, Slot.PERSON).iterator().next();
        if (CaseVariables.text(execution, "decision").equals("GIVEN")) {
            consents.give(caseFile, purpose, "", Set.of(), person);
        } else {
            consents.refuse(caseFile, purpose, "", person);
        }
    }
}

package org.accord.cycle;

import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Consents;
import org.accord.casefile.Documents;
import org.accord.casefile.Participants;
import org.accord.casefile.Purpose;
import org.accord.casefile.Slot;
import org.accord.people.AccountId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * What the person, or whoever speaks for them, answered when asked for a consent: an act of its own, and no part of any
 * plan (I-4).
 */
@Component
class RecordConsent implements Block {

    private final Consents consents;
    private final Documents documents;
    private final Participants participants;

    RecordConsent(Consents consents, Documents documents, Participants participants) {
        this.consents = consents;
        this.documents = documents;
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
        AccountId answered = answered(caseFile, purpose);
        if (CaseVariables.text(execution, "decision").equals("GIVEN")) {
            consents.give(caseFile, purpose, "", Set.of(), answered);
        } else {
            consents.refuse(caseFile, purpose, "", answered);
        }
    }

    private AccountId answered(CaseFileId caseFile, Purpose purpose) {
        String form = purpose.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-consent";
        AccountId author = documents
                .latest(caseFile, form, "")
                .map(answer -> answer.author())
                .orElse(null);
        return author != null
                ? author
                : participants.holders(caseFile, Slot.PERSON).iterator().next();
    }
}

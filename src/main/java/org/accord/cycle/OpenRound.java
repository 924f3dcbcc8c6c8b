package org.accord.cycle;

import java.util.List;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.SlotKey;
import org.accord.signoff.Opening;
import org.accord.signoff.RoundId;
import org.accord.signoff.SignOffs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Asks for signatures on the latest words of a subject, from whom the tables say. */
@Component
class OpenRound implements Block {

    private final SignOffs signOffs;
    private final RequiredSignatories signatories;
    private final Documents documents;

    OpenRound(SignOffs signOffs, RequiredSignatories signatories, Documents documents) {
        this.signOffs = signOffs;
        this.signatories = signatories;
        this.documents = documents;
    }

    @Override
    public String name() {
        return "openRound";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        DocumentVersion document = document(execution, caseFile);
        Opening opening = signOffs.open(caseFile, document, signatories.of(caseFile, document));
        execution.setVariable(Names.ROUND_SUBJECT, RequiredSignatories.subject(document.kind()));
        execution.setVariable(
                Names.AGREED_BEFORE,
                documents
                        .latestAgreed(caseFile, document.kind(), document.item())
                        .isPresent());
        noOutcomeYet(execution);
        if (opening instanceof Opening.Opened opened) {
            ready(execution, opened.round(), opened.pending());
        } else if (opening instanceof Opening.AgreedAtOnce agreed) {
            ready(execution, agreed.round(), List.of());
            execution.setVariable(Names.ROUND_OUTCOME, "COMPLETED");
            execution.setVariable(Names.SIGN_OFF_OUTCOME, "AGREED");
        } else {
            execution.setVariable(Names.ROUND_READY, false);
        }
    }

    private DocumentVersion document(DelegateExecution execution, CaseFileId caseFile) {
        String kind = CaseVariables.text(execution, Names.SUBJECT);
        String item = CaseVariables.text(execution, Names.ITEM);
        return documents
                .latest(caseFile, kind, item.equals(Names.NO_ITEM) ? "" : item)
                .orElseThrow(() -> new IllegalStateException("There is no " + kind + " to sign yet"));
    }

    private static void ready(DelegateExecution execution, RoundId round, List<SlotKey> pending) {
        execution.setVariable(Names.ROUND_READY, true);
        execution.setVariable(Names.ROUND, round.toString());
        Collections.put(
                execution, Names.SLOTS, pending.stream().map(SlotKey::toString).toList());
    }

    /** A condition on a missing value stops the engine: each name has a value on every path. */
    private static void noOutcomeYet(DelegateExecution execution) {
        execution.setVariable(Names.ROUND_OUTCOME, "OPEN");
        execution.setVariable(Names.ROUND_REASON, "NONE");
        execution.setVariable(Names.SIGN_OFF_OUTCOME, "NEW_VERSION");
    }
}

package org.accord.cycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Consents;
import org.accord.casefile.Documents;
import org.accord.casefile.Purpose;
import org.accord.casefile.StageVisit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What a pause is left on: whether the person still wants the service, and how often somebody kept in touch. */
@Component
class ReturnFacts implements Block {

    private final Consents consents;
    private final Documents documents;
    private final CaseFiles caseFiles;

    ReturnFacts(Consents consents, Documents documents, CaseFiles caseFiles) {
        this.consents = consents;
        this.documents = documents;
        this.caseFiles = caseFiles;
    }

    @Override
    public String name() {
        return "returnFacts";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        execution.setVariable("serviceInForce", consents.active(caseFile, Purpose.SERVICE, ""));
        execution.setVariable("outreachAttempts", attempts(caseFile));
    }

    /** Only those of this pause: it began when the last stage was left. */
    private int attempts(CaseFileId caseFile) {
        Instant since = caseFiles.stages(caseFile).stream()
                .map(StageVisit::left)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return (int) documents.versions(caseFile, "outreach", "").stream()
                .filter(attempt -> !attempt.createdAt().isBefore(since))
                .count();
    }
}

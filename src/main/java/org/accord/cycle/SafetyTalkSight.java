package org.accord.cycle;

import java.time.Instant;
import java.util.function.Predicate;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.decisions.DecisionRecord;
import org.accord.decisions.DecisionSight;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Component;

/**
 * The priority is looked at again with what the person says when one talks with them about safety: whoever does not see
 * that talk does not see, from the first one on, what the table was asked.
 */
@Component
class SafetyTalkSight implements DecisionSight {

    private static final String TALK = "safety-conversation";

    private final Access access;
    private final Documents documents;

    SafetyTalkSight(Access access, Documents documents) {
        this.access = access;
        this.documents = documents;
    }

    @Override
    public Predicate<DecisionRecord> of(CaseFileId caseFile, SignedIn me) {
        if (access.mayRead(me, caseFile, TALK)) {
            return record -> true;
        }
        Instant first = documents.all(caseFile).stream()
                .filter(each -> each.kind().equals(TALK))
                .map(DocumentVersion::createdAt)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        return record ->
                !record.decision().equals("priority") || record.decidedAt().isBefore(first);
    }
}

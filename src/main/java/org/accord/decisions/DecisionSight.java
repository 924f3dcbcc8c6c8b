package org.accord.decisions;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.accord.casefile.CaseFileId;
import org.accord.people.SignedIn;

/** What of a case file's decisions one reader may see; every one of these has to agree. */
public interface DecisionSight {

    /** Asked once for a page. */
    Predicate<DecisionRecord> of(CaseFileId caseFile, SignedIn me);

    /** By table, what of a question says who may read it, and is nobody's answer: it stays when the answers are erased. */
    default Map<String, Set<String>> saysWhoReads() {
        return Map.of();
    }
}

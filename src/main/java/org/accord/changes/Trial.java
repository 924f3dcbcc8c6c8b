package org.accord.changes;

import org.accord.drafts.DraftId;
import org.springframework.stereotype.Component;

/** What trying a draft has shown: on past decisions, and on the scenarios that the programme keeps. */
@Component
class Trial {

    boolean missing(DraftId draft) {
        return false;
    }

    int redScenarios(DraftId draft) {
        return 0;
    }

    String inWords(RuleChange change) {
        return "";
    }
}

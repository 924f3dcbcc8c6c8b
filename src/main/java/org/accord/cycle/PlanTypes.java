package org.accord.cycle;

import java.util.List;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Consent;
import org.accord.casefile.Consents;
import org.accord.casefile.Purpose;
import org.springframework.stereotype.Component;

/** A plan of several organisations is one of a single institution once the person no longer shares with any other. */
@Component
class PlanTypes {

    private final CaseFacts facts;
    private final Consents consents;

    PlanTypes(CaseFacts facts, Consents consents) {
        this.facts = facts;
        this.consents = consents;
    }

    String of(CaseFileId caseFile) {
        List<Consent> partners = consents.current(caseFile).stream()
                .filter(each -> each.purpose() == Purpose.SHARE_PARTNER)
                .toList();
        boolean noneLeft = !partners.isEmpty() && partners.stream().noneMatch(Consent::active);
        return noneLeft ? "PI" : facts.planType(caseFile);
    }
}

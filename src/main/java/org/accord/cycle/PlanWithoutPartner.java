package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.DocumentWritten;
import org.accord.casefile.PlanInForce;
import org.accord.casefile.Slot;
import org.accord.delivery.AmendmentNeeded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once it was seen with the person what a partner no longer does, a plan in which it had a part is agreed anew. */
@Component
class PlanWithoutPartner {

    private static final String SEEN = "plan-without-partner";
    private static final String NO_ACTION = "";

    private final PlanInForce plans;
    private final ApplicationEventPublisher events;

    PlanWithoutPartner(PlanInForce plans, ApplicationEventPublisher events) {
        this.plans = plans;
        this.events = events;
    }

    @EventListener
    void seen(DocumentWritten written) {
        CaseFileId caseFile = written.document().caseFile();
        if (written.document().kind().equals(SEEN) && partnerHasAPart(caseFile)) {
            events.publishEvent(new AmendmentNeeded(caseFile, NO_ACTION));
        }
    }

    private boolean partnerHasAPart(CaseFileId caseFile) {
        return plans.of(caseFile)
                .map(DocumentVersion::content)
                .filter(content -> RequiredSignatories.acts(content, Slot.PARTNER_ORG.name()))
                .isPresent();
    }
}

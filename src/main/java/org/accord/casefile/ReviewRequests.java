package org.accord.casefile;

import java.util.List;
import org.accord.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person may ask to take stock at any time while what was agreed is being done. */
@Service
public class ReviewRequests {

    /** Published inside the transaction. */
    public record ReviewRequested(CaseFileId caseFile) {}

    private static final String DELIVERY = "delivery";

    private final CaseFiles caseFiles;
    private final Access access;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    ReviewRequests(CaseFiles caseFiles, Access access, Timeline timeline, ApplicationEventPublisher events) {
        this.caseFiles = caseFiles;
        this.access = access;
        this.timeline = timeline;
        this.events = events;
    }

    public boolean possible(CaseFileId caseFile) {
        List<StageVisit> visits = caseFiles.stages(caseFile);
        StageVisit last = visits.isEmpty() ? null : visits.get(visits.size() - 1);
        return last != null && last.stage().equals(DELIVERY) && last.left() == null;
    }

    @Transactional
    public void request(CaseFileId caseFile, SignedIn me) {
        access.requireSlot(me, caseFile, Slot.PERSON);
        if (!possible(caseFile)) {
            throw new ReviewNotPossibleNow();
        }
        timeline.add(caseFile, "reviewRequested", me.id());
        events.publishEvent(new ReviewRequested(caseFile));
    }
}

package org.accord.casefile;

import java.util.List;
import java.util.Set;
import org.accord.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The person may ask to take stock: of what is being done at once, and of what is still being agreed, soon after it has
 * begun.
 */
@Service
public class ReviewRequests {

    /** Published inside the transaction. */
    public record ReviewRequested(CaseFileId caseFile) {}

    private static final String DELIVERY = "delivery";
    private static final Set<String> BEFORE = Set.of("portrait", "outcomes", "plan");
    private static final String AHEAD = "reviewAskedAhead";
    private static final String SCHEDULED = "reviewScheduled";

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
        String stage = stage(caseFile);
        return stage.equals(DELIVERY) || BEFORE.contains(stage) && !askedAhead(caseFile);
    }

    /** Whether the day of the next review is still to be set, and the person wants it soon. */
    public boolean askedAhead(CaseFileId caseFile) {
        return timeline.last(caseFile, Set.of(AHEAD, SCHEDULED))
                .filter(AHEAD::equals)
                .isPresent();
    }

    /** @return true when it begins at once */
    @Transactional
    public boolean request(CaseFileId caseFile, SignedIn me) {
        access.requireSlot(me, caseFile, Slot.PERSON);
        if (!possible(caseFile)) {
            throw new ReviewNotPossibleNow();
        }
        boolean now = stage(caseFile).equals(DELIVERY);
        if (now) {
            timeline.add(caseFile, "reviewRequested", me.id());
            events.publishEvent(new ReviewRequested(caseFile));
        } else {
            timeline.add(caseFile, "reviewAskedAhead", me.id());
        }
        return now;
    }

    /** Where the case is; nowhere between two stages. */
    private String stage(CaseFileId caseFile) {
        List<StageVisit> visits = caseFiles.stages(caseFile);
        StageVisit last = visits.isEmpty() ? null : visits.get(visits.size() - 1);
        return last == null || last.left() != null ? "" : last.stage();
    }
}

package org.accord.cycle;

import java.util.List;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Participants;
import org.accord.casefile.RelaxationEnded;
import org.accord.casefile.SafeguardReviewDue;
import org.accord.casefile.Slot;
import org.accord.inbox.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The person and their practitioner hear of the days of a relaxation. */
@Component
class RelaxationNotices {

    private final Participants participants;
    private final Notices notices;

    RelaxationNotices(Participants participants, Notices notices) {
        this.participants = participants;
        this.notices = notices;
    }

    @EventListener
    void ended(RelaxationEnded ended) {
        List.of(Slot.PERSON, Slot.LEAD_PRACTITIONER)
                .forEach(slot -> notices.tell(
                        participants.holders(ended.caseFile(), slot), ended.caseFile(), "relaxationEnded"));
    }

    @EventListener
    void reviewDue(SafeguardReviewDue due) {
        CaseFileId caseFile = due.caseFile();
        List.of(Slot.PERSON, Slot.LEAD_PRACTITIONER)
                .forEach(slot -> notices.tell(participants.holders(caseFile, slot), caseFile, "safeguardReviewDue"));
    }
}

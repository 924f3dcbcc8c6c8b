package org.accord.inbox;

import org.accord.casefile.Participants;
import org.accord.casefile.RestrictionOverridden;
import org.accord.casefile.Slot;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody goes past what the person closed without the person being told. */
@Component
class RestrictionNotices {

    private final Participants participants;
    private final Notices notices;

    RestrictionNotices(Participants participants, Notices notices) {
        this.participants = participants;
        this.notices = notices;
    }

    @EventListener
    void overridden(RestrictionOverridden overridden) {
        notices.tell(
                participants.holders(overridden.caseFile(), Slot.PERSON),
                overridden.caseFile(),
                "restrictionOverridden");
    }
}

package org.accord.delivery;

import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.ConsentChanged;
import org.accord.casefile.Participants;
import org.accord.casefile.ParticipantsChanged;
import org.accord.casefile.PlanInForce;
import org.accord.casefile.Slot;
import org.accord.signoff.Round;
import org.accord.signoff.RoundClosed;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignOffs;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Actions follow what was signed, and who still takes part. */
@Component
class WhatIsAgreed {

    private static final Set<Slot> MAY_LEAVE = Set.of(Slot.CAREGIVER, Slot.PARTNER_ORG);

    private final AgreedActions actions;
    private final SignOffs signOffs;
    private final Participants participants;

    WhatIsAgreed(AgreedActions actions, SignOffs signOffs, Participants participants) {
        this.actions = actions;
        this.signOffs = signOffs;
        this.participants = participants;
    }

    /** Before the case moves on: what was replaced is no longer asked when it does. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void signed(RoundClosed closed) {
        if (closed.state() == RoundState.COMPLETED) {
            Round round = signOffs.round(closed.round());
            if (PlanInForce.KINDS.contains(round.facts().kind())) {
                actions.adopt(closed.caseFile());
            }
        }
    }

    @EventListener
    void consent(ConsentChanged changed) {
        left(changed.caseFile());
    }

    @EventListener
    void participants(ParticipantsChanged changed) {
        left(changed.caseFile());
    }

    private void left(CaseFileId caseFile) {
        MAY_LEAVE.stream()
                .filter(slot -> participants.holders(caseFile, slot).isEmpty())
                .forEach(slot -> actions.cancel(caseFile, slot));
    }
}

package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.inbox.Notices;
import org.accord.referrals.ReferralId;
import org.accord.referrals.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The least leaves, once all have signed it, and the log of communications says so. */
@Component
class TransmitReferral implements Block {

    private final Referrals referrals;
    private final Participants participants;
    private final Notices notices;

    TransmitReferral(Referrals referrals, Participants participants, Notices notices) {
        this.referrals = referrals;
        this.participants = participants;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "transmitReferral";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        if (referrals.transmit(ReferralId.of(CaseVariables.text(execution, Names.REFERRAL)))) {
            notices.tell(participants.holders(caseFile, Slot.PERSON), caseFile, "referralTransmitted");
        }
    }
}

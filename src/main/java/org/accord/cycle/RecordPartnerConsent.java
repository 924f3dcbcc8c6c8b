package org.accord.cycle;

import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Consents;
import org.accord.casefile.Participants;
import org.accord.casefile.Purpose;
import org.accord.casefile.Slot;
import org.accord.people.AccountId;
import org.accord.referrals.ReferralId;
import org.accord.referrals.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The person's answer about one organisation: it sees the request that is addressed to it, and no more. */
@Component
class RecordPartnerConsent implements Block {

    private final Referrals referrals;
    private final Consents consents;
    private final Participants participants;

    RecordPartnerConsent(Referrals referrals, Consents consents, Participants participants) {
        this.referrals = referrals;
        this.consents = consents;
        this.participants = participants;
    }

    @Override
    public String name() {
        return "recordPartnerConsent";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        String organisation = referrals
                .get(ReferralId.of(CaseVariables.text(execution, Names.REFERRAL)))
                .organisation();
        AccountId person =
                participants.holders(caseFile, Slot.PERSON).iterator().next();
        boolean given = CaseVariables.text(execution, "decision").equals("GIVEN");
        if (given) {
            consents.give(caseFile, Purpose.SHARE_PARTNER, organisation, Set.of("referral"), person);
        } else {
            consents.refuse(caseFile, Purpose.SHARE_PARTNER, organisation, person);
        }
        execution.setVariable(Names.PARTNER_CONSENTS, given);
    }
}

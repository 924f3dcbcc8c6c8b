package org.accord.cycle;

import org.accord.referrals.ReferralId;
import org.accord.referrals.ReferralState;
import org.accord.referrals.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Where a request stands. */
@Component
class NoteReferral implements Block {

    private final Referrals referrals;

    NoteReferral(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public String name() {
        return "noteReferral";
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.note(
                ReferralId.of(CaseVariables.text(execution, Names.REFERRAL)),
                ReferralState.valueOf(CaseVariables.text(execution, "state")));
    }
}

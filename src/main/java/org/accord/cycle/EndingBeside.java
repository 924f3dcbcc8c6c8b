package org.accord.cycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Departures;
import org.accord.readings.Triggers;
import org.accord.referrals.ReferralId;
import org.accord.referrals.ReferralState;
import org.accord.referrals.Referrals;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Where a case file closes, what runs for it ends, the cycle itself included where a supervisor closes it from beside.
 * What the person was promised beyond it goes on: another look at a decision, the way to an organisation that has their
 * request, a talk about their safety. After a death only the first.
 */
@Component
class EndingBeside {

    private static final String FOLLOW_UP = "trigger-follow-up";
    private static final Set<ReferralState> ON_ITS_WAY =
            Set.of(ReferralState.TRANSMITTED, ReferralState.ACCEPTED, ReferralState.CONTACT_CONFIRMED);

    private final RuntimeService runtime;
    private final Triggers triggers;
    private final Referrals referrals;
    private final Departures departures;

    EndingBeside(RuntimeService runtime, Triggers triggers, Referrals referrals, Departures departures) {
        this.runtime = runtime;
        this.triggers = triggers;
        this.referrals = referrals;
        this.departures = departures;
    }

    /** @param closing the instance that closes the case file, which ends by itself */
    void endWith(CaseFileId caseFile, String closing) {
        boolean died = departures.died(caseFile);
        if (died) {
            triggers.closeAll(caseFile);
        } else {
            triggers.closeWithCaseFile(caseFile);
        }
        running(caseFile).stream()
                .filter(each -> !each.getId().equals(closing))
                .filter(each -> !outlasts(each, died))
                .forEach(this::end);
    }

    private List<ProcessInstance> running(CaseFileId caseFile) {
        return runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .variableValueEquals(Names.CASE_FILE, caseFile.toString())
                .list();
    }

    private boolean outlasts(ProcessInstance instance, boolean died) {
        return switch (process(instance)) {
            case Names.APPEAL -> true;
            case Names.PARTNER_REFERRAL ->
                !died && referral(instance).filter(this::onItsWay).isPresent();
            // Whatever a reading set off has heard by now whether it goes on
            case FOLLOW_UP -> true;
            default -> false;
        };
    }

    private boolean onItsWay(ReferralId id) {
        return ON_ITS_WAY.contains(referrals.get(id).state());
    }

    private void end(ProcessInstance instance) {
        referral(instance).ifPresent(id -> referrals.note(id, ReferralState.CLOSED));
        runtime.deleteProcessInstance(instance.getId(), "the case file is closed");
    }

    private Optional<ReferralId> referral(ProcessInstance instance) {
        return process(instance).equals(Names.PARTNER_REFERRAL)
                        && runtime.getVariable(instance.getId(), Names.REFERRAL) instanceof String id
                ? Optional.of(ReferralId.of(id))
                : Optional.empty();
    }

    private static String process(ProcessInstance instance) {
        return instance.getProcessDefinitionId().replaceFirst(":.*", "");
    }
}

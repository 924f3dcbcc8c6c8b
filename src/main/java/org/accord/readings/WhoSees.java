package org.accord.readings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accord.casefile.Sight;
import org.accord.casefile.Slot;
import org.accord.indicators.Indicator;
import org.accord.people.AccountId;

/** Which answers, and what they set off, reach whom. */
final class WhoSees {

    /** What the practitioner is told without being told why: help for them, and what a check came to. */
    private static final String PEER_SUPPORT = "SUPERVISOR_PEER_SUPPORT";

    private static final String CHECK = "COPRODUCTION_CHECK";
    private static final String CAREGIVER_REVIEW = "CAREGIVER_REVIEW";
    private static final Set<String> WITH_THE_CARER = Set.of(Slot.LEAD_PRACTITIONER.name(), Slot.SUPERVISOR.name());

    private final Set<Slot> mine;
    private final AccountId me;

    WhoSees(Set<Slot> mine, AccountId me) {
        this.mine = mine;
        this.me = me;
    }

    boolean answer(Indicator indicator, Reading reading) {
        return reading.giver().equals(me)
                || Sight.reaches(indicator.type().audience(indicator.safetyItem(), reading.shared()), mine);
    }

    /** With the reasons that are for that reader; empty when it is not for them at all. */
    Optional<Trigger> trigger(Trigger trigger) {
        List<Trigger.Reason> reasons =
                trigger.reasons().stream().filter(this::reason).toList();
        return reasons.isEmpty() && !withoutReason(trigger) ? Optional.empty() : Optional.of(trigger.with(reasons));
    }

    private boolean reason(Trigger.Reason reason) {
        if (reason.type().ofCaregiver()) {
            return me.equals(reason.giver()) || Sight.reaches(WITH_THE_CARER, mine);
        }
        return Sight.reaches(reason.type().audience(reason.safetyItem(), reason.shared()), mine);
    }

    private boolean withoutReason(Trigger trigger) {
        if (mine.contains(Slot.PERSON)) {
            return trigger.action().equals(CAREGIVER_REVIEW);
        }
        return mine.contains(Slot.LEAD_PRACTITIONER)
                && (trigger.action().equals(PEER_SUPPORT)
                        || trigger.action().equals(CHECK) && !trigger.outcome().isEmpty());
    }
}

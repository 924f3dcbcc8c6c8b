package org.accord.cycle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.decisions.Decisions;
import org.accord.decisions.Decisions.Decided;
import org.accord.inbox.Notices;
import org.accord.people.AccountId;
import org.accord.signoff.AccessBarrierSaid;
import org.accord.signoff.AssistedSigning.State;
import org.accord.signoff.AssistedStep;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever cannot sign as asked is offered another way, and everyone learns what came of an answer given with help. */
@Component
class OtherWaysToSign {

    private final Decisions decisions;
    private final Participants participants;
    private final Notices notices;

    OtherWaysToSign(Decisions decisions, Participants participants, Notices notices) {
        this.decisions = decisions;
        this.participants = participants;
        this.notices = notices;
    }

    /** E1: nothing ends; those whom the table names are told to offer another way. */
    @EventListener
    void cannotSign(AccessBarrierSaid said) {
        Decided decided = decisions.decide(
                said.caseFile(),
                "signoff-escalation",
                Map.of(
                        "subject",
                        RequiredSignatories.subject(said.kind()),
                        "reason",
                        "ACCESS_BARRIER",
                        "slot",
                        said.slot().slot().name(),
                        "refusalsOfThisSubject",
                        0,
                        "daysSilent",
                        0));
        if (decided.text("action").equals("OFFER_OTHER_MODE")) {
            Set<Slot> to = EnumSet.noneOf(Slot.class);
            Arrays.stream(decided.text("to").split(",")).map(Slot::valueOf).forEach(to::add);
            Set<AccountId> told = new LinkedHashSet<>();
            participants.holders(said.caseFile(), to).values().forEach(told::addAll);
            notices.tell(told, said.caseFile(), "offerOtherMode", "@kind." + said.kind(), decided.number("dueDays"));
        }
    }

    @EventListener
    void happened(AssistedStep step) {
        String kind = "@kind." + step.kind();
        List<AccountId> three = List.of(step.signer(), step.facilitator(), step.witness());
        notices.settled(three, step.caseFile(), kind, List.of("assisted.PENDING", "witness.PENDING"));
        notices.tell(List.of(step.signer(), step.facilitator()), step.caseFile(), "assisted." + step.state(), kind);
        if (step.state() != State.CONFIRMED && step.state() != State.DENIED) {
            notices.tell(step.witness(), step.caseFile(), "witness." + step.state(), kind);
        }
    }
}

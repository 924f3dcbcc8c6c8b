package org.accord.cycle;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.inbox.Notices;
import org.accord.people.AccountId;
import org.accord.signoff.Round;
import org.accord.signoff.RoundClosed;
import org.accord.signoff.RoundSlot;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignOffs;
import org.accord.signoff.SignatureVoided;
import org.accord.signoff.SlotSigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody's task disappears without a word: whoever signed or was asked to is told what came of the round. */
@Component
class RoundNotices {

    /** What asks the reader to sign. */
    private static final List<String> ASKING = List.of("signatureVoided", "pleaseSign");

    private final SignOffs signOffs;
    private final Participants participants;
    private final Notices notices;

    RoundNotices(SignOffs signOffs, Participants participants, Notices notices) {
        this.signOffs = signOffs;
        this.participants = participants;
        this.notices = notices;
    }

    @EventListener
    void closed(RoundClosed closed) {
        if (closed.state() == RoundState.SUPERSEDED) {
            return; // its signers are told that their signature is void, and everybody is asked again
        }
        Round round = signOffs.round(closed.round());
        String key = "round." + closed.state();
        settled(round, everybody(round));
        Set<AccountId> told = everybody(round);
        told.removeAll(whoEndedIt(round));
        notices.tell(told, closed.caseFile(), key, "@kind." + round.facts().kind());
    }

    /** Whose place stands as the round ended, refused or with a change asked for: they have their receipt and know it. */
    private static Set<AccountId> whoEndedIt(Round round) {
        return round.slots().stream()
                .filter(slot -> slot.state().name().equals(round.state().name()))
                .map(RoundSlot::human)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @EventListener
    void signed(SlotSigned signed) {
        Round round = signOffs.round(signed.round());
        round.slot(signed.slot()).map(RoundSlot::human).ifPresent(human -> settled(round, Set.of(human)));
    }

    @EventListener
    void voided(SignatureVoided voided) {
        Round round = signOffs.round(voided.round());
        notices.tell(
                voided.signer(),
                voided.caseFile(),
                "signatureVoided",
                "@kind." + round.facts().kind());
    }

    private void settled(Round round, Set<AccountId> humans) {
        notices.settled(
                humans, round.facts().caseFile(), "@kind." + round.facts().kind(), ASKING);
    }

    private Set<AccountId> everybody(Round round) {
        Set<AccountId> humans = new LinkedHashSet<>();
        Set<Slot> unanswered = EnumSet.noneOf(Slot.class);
        for (RoundSlot slot : round.slots()) {
            if (slot.human() != null) {
                humans.add(slot.human());
            } else if (!slot.key().slot().heldByRole()) {
                unanswered.add(slot.key().slot());
            }
        }
        if (!unanswered.isEmpty()) {
            participants.holders(round.facts().caseFile(), unanswered).values().forEach(humans::addAll);
        }
        return humans;
    }
}

package org.accord.signoff;

import org.accord.casefile.Documents;
import org.accord.casefile.SlotKey;
import org.accord.casefile.Timeline;
import org.accord.people.AccountId;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a step of a round leaves behind: the stored round, a line in the timeline, and the facts that others hear. */
@Component
class Consequences {

    private final Rounds rounds;
    private final Silence silence;
    private final Documents documents;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    Consequences(
            Rounds rounds, Silence silence, Documents documents, Timeline timeline, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.silence = silence;
        this.documents = documents;
        this.timeline = timeline;
        this.events = events;
    }

    /** Nobody hears of a round that carried-over signatures completed at once: whoever opened it is told directly. */
    void opened(OpenRound asked, Round then) {
        if (!asked.equals(then)) {
            rounds.save(asked, then);
        }
        note(then, "roundOpened", null);
        if (then instanceof ClosedRound closed) {
            agreed(closed);
        }
    }

    void answered(OpenRound before, Round then, SlotKey slot, SignedIn by) {
        rounds.save(before, then);
        note(then, "answered." + then.slot(slot).orElseThrow().state(), by.id());
        tell(then, slot);
    }

    void takenBack(OpenRound before, OpenRound then, SlotKey slot, SignedIn by) {
        rounds.save(before, then);
        note(then, "takenBack", by.id());
        events.publishEvent(new SlotReopened(then.facts().caseFile(), then.id(), slot));
    }

    void viewSought(OpenRound before, Round then, SlotKey slot, SignedIn by) {
        note(then, "viewAttempted", by.id());
        if (!before.equals(then)) {
            rounds.save(before, then);
            tell(then, slot);
        }
    }

    void viewDisagreed(Round then, SlotKey slot) {
        events.publishEvent(new ViewDisagreed(then.facts().caseFile(), then.id(), slot));
    }

    void ended(Round before, ClosedRound closed, int daysSilent) {
        rounds.save(before, closed);
        tellThatItEnded(closed, daysSilent);
    }

    void paused(Round before, Round then) {
        rounds.save(before, then);
        note(then, "round." + then.state(), null);
    }

    private void tell(Round then, SlotKey slot) {
        if (then instanceof ClosedRound closed) {
            tellThatItEnded(closed, 0);
        } else {
            events.publishEvent(new SlotSigned(then.facts().caseFile(), then.id(), slot));
        }
    }

    private void tellThatItEnded(ClosedRound closed, int daysSilent) {
        RoundFacts facts = closed.facts();
        SlotKey endedBy = closed.endedBy();
        note(closed, "round." + closed.state(), null);
        agreed(closed);
        if (closed.state() == RoundState.SUPERSEDED) {
            closed.slots().forEach(slot -> tellThatItIsVoid(facts, slot));
        }
        events.publishEvent(new RoundClosed(
                facts.caseFile(),
                facts.id(),
                closed.state(),
                closed.reason(),
                endedBy == null ? null : endedBy.slot(),
                closed.state() == RoundState.COMPLETED ? 0 : silence.refusals(facts),
                daysSilent));
    }

    private void tellThatItIsVoid(RoundFacts facts, RoundSlot slot) {
        AccountId signer = slot.human();
        if (signer != null) {
            events.publishEvent(new SignatureVoided(facts.caseFile(), facts.id(), slot.key(), signer));
        }
    }

    private void agreed(ClosedRound closed) {
        if (closed.state() == RoundState.COMPLETED) {
            documents.markAgreed(closed.facts().document(), closed.closedAt());
        }
    }

    private void note(Round round, String key, @Nullable AccountId by) {
        RoundFacts facts = round.facts();
        timeline.add(facts.caseFile(), "signoff." + key, by, "@kind." + facts.kind(), facts.version());
    }
}

package org.accord.signoff;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.accord.casefile.Timeline;
import org.accord.people.AccountId;
import org.accord.signoff.AssistedSigning.State;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How an answer given with help stops waiting for its witness. Its round is held meanwhile. */
@Component
class AssistedEndings {

    private final Rounds rounds;
    private final AssistedRows rows;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssistedEndings(
            Rounds rounds, AssistedRows rows, Timeline timeline, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.rows = rows;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    void end(AssistedSigning waiting, State state, @Nullable AccountId by) {
        rows.end(waiting.id(), state, now());
        tell(rounds.get(waiting.round()), waiting, state, by);
    }

    void tell(Round round, AssistedSigning about, State state, @Nullable AccountId by) {
        RoundFacts facts = round.facts();
        timeline.add(facts.caseFile(), "signoff.assisted." + state, by, "@kind." + facts.kind(), facts.version());
        events.publishEvent(new AssistedStep(
                facts.caseFile(),
                facts.id(),
                facts.kind(),
                state,
                about.signer(),
                about.facilitator(),
                about.witness()));
    }

    /** Whatever ends a round ends what waited in it; silence of a witness never signs. */
    @EventListener
    void closed(RoundClosed closed) {
        rows.pendingIn(closed.round()).forEach(waiting -> end(waiting, State.VOID, null));
    }

    /** Whoever takes an answer back says nothing for now, whichever way it was given. */
    @EventListener
    void reopened(SlotReopened reopened) {
        rows.pendingIn(reopened.round()).stream()
                .filter(waiting -> waiting.slot().equals(reopened.slot()))
                .forEach(waiting -> end(waiting, State.VOID, null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

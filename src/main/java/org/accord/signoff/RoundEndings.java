package org.accord.signoff;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Slot;
import org.accord.system.Days;
import org.springframework.stereotype.Component;

/** How a round ends without an answer: its words change, the person's side stays silent, or it is called off. */
@Component
class RoundEndings {

    private static final int LAST_DAY = 14;

    private final Rounds rounds;
    private final Silence silence;
    private final Consequences consequences;
    private final Clock clock;

    RoundEndings(Rounds rounds, Silence silence, Consequences consequences, Clock clock) {
        this.rounds = rounds;
        this.silence = silence;
        this.consequences = consequences;
        this.clock = clock;
    }

    Optional<RoundId> supersede(CaseFileId caseFile, DocumentVersion newVersion) {
        Optional<RoundId> asking = rounds.openOn(caseFile, newVersion.kind(), newVersion.item());
        return asking.filter(id -> {
            Round round = rounds.lock(id);
            Optional<OpenRound> open =
                    unended(round).filter(other -> !other.facts().document().equals(newVersion.id()));
            open.ifPresent(changed -> consequences.ended(round, changed.supersede(now()), 0));
            return open.isPresent();
        });
    }

    /** Only the silence of the person's side ends a round, and it is never agreement: the table says what follows. */
    boolean expire(RoundId id) {
        if (!(rounds.lock(id) instanceof OpenRound open)
                || !now().isAfter(Days.dueIn(open.facts().openedAt(), LAST_DAY))) {
            return false;
        }
        Optional<SilentSlot> longest = silence.in(open).stream()
                .filter(slot ->
                        slot.mode() != SlotMode.INVITED && slot.slot().slot().onThePersonsSide())
                .max(Comparator.comparingInt(SilentSlot::daysSilent));
        longest.ifPresent(slot -> consequences.ended(open, open.expire(slot.slot(), now()), slot.daysSilent()));
        return longest.isPresent();
    }

    boolean cancel(RoundId id, RoundReason reason) {
        Round round = rounds.lock(id);
        Optional<OpenRound> open = unended(round);
        open.ifPresent(called -> consequences.ended(round, called.cancel(reason, now()), 0));
        return open.isPresent();
    }

    boolean cancelWithout(RoundId id, Slot gone) {
        Round round = rounds.lock(id);
        Optional<OpenRound> open = unended(round);
        open.ifPresent(called -> consequences.ended(round, called.withoutPlace(gone, now()), 0));
        return open.isPresent();
    }

    void hold(RoundId id) {
        if (rounds.lock(id) instanceof OpenRound open) {
            consequences.paused(open, open.hold());
        }
    }

    void resume(RoundId id) {
        if (rounds.lock(id) instanceof HeldRound held) {
            consequences.paused(held, held.resume());
        }
    }

    private static Optional<OpenRound> unended(Round round) {
        if (round instanceof HeldRound held) {
            return Optional.of(held.resume());
        }
        return round instanceof OpenRound open ? Optional.of(open) : Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

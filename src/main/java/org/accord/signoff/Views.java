package org.accord.signoff;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The view of a person who does not sign is sought all the same: twice, by different means, before going on. */
@Component
class Views {

    private static final int ENOUGH = 2;

    private final Rounds rounds;
    private final Ledger ledger;
    private final Receipts receipts;
    private final Signatories signatories;
    private final Consequences consequences;
    private final JdbcClient jdbc;
    private final Clock clock;

    Views(
            Rounds rounds,
            Ledger ledger,
            Receipts receipts,
            Signatories signatories,
            Consequences consequences,
            JdbcClient jdbc,
            Clock clock) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.receipts = receipts;
        this.signatories = signatories;
        this.consequences = consequences;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Receipt attempt(ViewAttempt attempt) {
        Round round = rounds.lock(attempt.round());
        Tip tip = ledger.hold(round.facts().chain(), attempt.by().id(), attempt.idempotencyKey());
        if (tip.alreadyWritten() != null) {
            return receipts.get(tip.alreadyWritten());
        }
        signatories.requireSeeker(round, attempt.by());
        if (attempt.words().isBlank()) {
            throw new WordsAreMissing();
        }
        OpenRound open = awaiting(round, attempt);
        Entry entry = Entry.of(open.facts(), attempt, clock.instant().truncatedTo(ChronoUnit.MICROS));
        LedgerRow row = ledger.append(tip, entry);
        Round then = means(attempt, entry) < ENOUGH ? open : open.viewWithoutAnswer(attempt.slot(), entry.at());
        consequences.viewSought(open, then, attempt.slot(), attempt.by());
        return Receipt.of(open.facts(), row);
    }

    private static OpenRound awaiting(Round round, ViewAttempt attempt) {
        if (!(round instanceof OpenRound open)) {
            throw round instanceof HeldRound ? new RoundIsOnHold() : new RoundIsClosed();
        }
        RoundSlot slot = open.slot(attempt.slot()).orElseThrow(DecisionDoesNotFit::new);
        if (slot.mode() != SlotMode.VIEW_SOUGHT) {
            throw new DecisionDoesNotFit();
        }
        if (!slot.pending()) {
            throw new SlotAlreadyAnswered();
        }
        return open;
    }

    /** By how many different means this view was sought, this attempt included. */
    private int means(ViewAttempt attempt, Entry entry) {
        jdbc.sql(
                        """
                        insert into accord.view_attempt (round_id, slot_key, means, made_by, made_at, event_id)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        attempt.round().value(),
                        attempt.slot().toString(),
                        attempt.means().name(),
                        attempt.by().id().value(),
                        entry.at().atOffset(ZoneOffset.UTC),
                        entry.id())
                .update();
        return jdbc.sql("select count(*) from accord.view_attempt where round_id = ? and slot_key = ?")
                .params(attempt.round().value(), attempt.slot().toString())
                .query(Integer.class)
                .single();
    }
}

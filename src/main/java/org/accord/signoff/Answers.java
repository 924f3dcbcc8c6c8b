package org.accord.signoff;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.MandateId;
import org.accord.casefile.SlotKey;
import org.accord.people.AccountId;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One answer of one signer, and its taking back, each one row in the ledger. */
@Component
class Answers {

    private final Rounds rounds;
    private final Ledger ledger;
    private final Receipts receipts;
    private final Consequences consequences;
    private final Signatories signatories;
    private final Holders holders;
    private final SignatureWords words;
    private final Clock clock;

    Answers(
            Rounds rounds,
            Ledger ledger,
            Receipts receipts,
            Consequences consequences,
            Signatories signatories,
            Holders holders,
            SignatureWords words,
            Clock clock) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.receipts = receipts;
        this.consequences = consequences;
        this.signatories = signatories;
        this.holders = holders;
        this.words = words;
        this.clock = clock;
    }

    Receipt sign(Signing sent) {
        Round round = rounds.lock(sent.round());
        Signing signing = sent.in(place(round, sent));
        Tip tip = hold(round, signing.signer(), signing.idempotencyKey());
        Optional<UUID> given = alreadyGiven(tip, round, signing);
        if (given.isPresent()) {
            return receipts.get(given.get());
        }
        signatories.require(round, signing.slot(), signing.signer());
        OpenRound open = OpenRound.required(round, signing.shownHash());
        if (signing.decision().needsWords() && Words.of(signing.words()) == Words.NONE) {
            throw new WordsAreMissing();
        }
        signing.proof().require();
        Entry entry = Entry.of(
                open.facts(),
                signing,
                mandate(open, signing.slot(), signing.signer().id()),
                now());
        Round then = open.answer(signing.slot(), signing.decision(), entry.human(), entry.id(), entry.at());
        LedgerRow row = ledger.append(tip, entry);
        consequences.answered(open, then, signing.slot(), signing.signer());
        if (signing.disagreesInAView()) {
            consequences.viewDisagreed(then, signing.slot());
        }
        return Receipt.of(open.facts(), row);
    }

    Receipt takeBack(TakingBack takingBack) {
        Round round = rounds.lock(takingBack.round());
        Tip tip = hold(round, takingBack.signer(), takingBack.idempotencyKey());
        if (tip.alreadyWritten() != null) {
            return receipts.get(tip.alreadyWritten());
        }
        if (round.slot(takingBack.slot())
                .filter(slot -> isOf(takingBack.signer(), slot))
                .isEmpty()) {
            throw new NothingToTakeBack();
        }
        OpenRound open = OpenRound.required(round, round.facts().subjectHash());
        AccountId human = takingBack.signer().id();
        Entry entry = Entry.of(open.facts(), takingBack, mandate(open, takingBack.slot(), human), now());
        OpenRound then = open.takeBack(takingBack.slot(), human);
        LedgerRow row = ledger.append(tip, entry);
        consequences.takenBack(open, then, takingBack.slot(), takingBack.signer());
        return Receipt.of(open.facts(), row);
    }

    /** Of whoever signs in a representative's place, the mandate as it is when the signature lands. */
    private @Nullable MandateId mandate(OpenRound round, SlotKey slot, AccountId signer) {
        return holders.mandate(round.facts(), slot.slot(), signer).orElse(null);
    }

    private Tip hold(Round round, SignedIn signer, UUID key) {
        return ledger.hold(round.facts().chain(), signer.id(), key);
    }

    /** The same key, or from another tab the same answer in the same words: one effect, the same receipt. */
    private Optional<UUID> alreadyGiven(Tip tip, Round round, Signing signing) {
        if (tip.alreadyWritten() != null) {
            return Optional.of(tip.alreadyWritten());
        }
        return round.slot(signing.slot())
                .filter(slot -> isOf(signing.signer(), slot)
                        && slot.state() == signing.decision().state())
                .filter(slot -> words.areSaidIn(slot.event(), signing.words()))
                .map(RoundSlot::event);
    }

    /** Places of one kind are worth the same: two who opened the page at once were both shown the first. */
    private static SlotKey place(Round round, Signing sent) {
        boolean taken = round.slot(sent.slot())
                .filter(slot -> slot.human() != null && !isOf(sent.signer(), slot))
                .isPresent();
        return round.slots().stream()
                .filter(slot -> taken && slot.key().slot() == sent.slot().slot())
                .filter(slot -> slot.pending() || isOf(sent.signer(), slot))
                .min(Comparator.comparing(RoundSlot::pending))
                .map(RoundSlot::key)
                .orElse(sent.slot());
    }

    private static boolean isOf(SignedIn signer, RoundSlot slot) {
        return signer.id().equals(slot.human());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

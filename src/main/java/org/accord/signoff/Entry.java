package org.accord.signoff;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.MandateId;
import org.accord.casefile.SlotKey;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/** What is to be written in the ledger about one act in a round. */
record Entry(
        UUID id,
        RoundFacts round,
        SlotKey slot,
        AccountId human,
        @Nullable MandateId mandate,
        String mode,
        @Nullable Assistance help,
        Act act,
        Words words,
        Locale language,
        Instant at,
        UUID idempotencyKey) {

    static Entry of(RoundFacts round, Signing signing, @Nullable MandateId mandate, Instant at) {
        return new Entry(
                UUID.randomUUID(),
                round,
                signing.slot(),
                signing.signer().id(),
                mandate,
                signing.mode(),
                signing.help(),
                signing.decision().act(),
                Words.of(signing.words()),
                signing.language(),
                at,
                signing.idempotencyKey());
    }

    static Entry of(RoundFacts round, TakingBack takingBack, @Nullable MandateId mandate, Instant at) {
        return new Entry(
                UUID.randomUUID(),
                round,
                takingBack.slot(),
                takingBack.signer().id(),
                mandate,
                Signing.PORTAL,
                null,
                Act.TAKEN_BACK,
                Words.NONE,
                takingBack.language(),
                at,
                takingBack.idempotencyKey());
    }

    static Entry of(RoundFacts round, ViewAttempt attempt, Instant at) {
        return new Entry(
                UUID.randomUUID(),
                round,
                attempt.slot(),
                attempt.by().id(),
                null,
                Signing.PORTAL,
                null,
                Act.VIEW_ATTEMPTED,
                Words.of(attempt.said()),
                attempt.language(),
                at,
                attempt.idempotencyKey());
    }

    LedgerRow at(Tip tip) {
        return new LedgerRow(
                id,
                tip.chain().name(),
                tip.place() + 1,
                round.id().value(),
                slot.toString(),
                human.value(),
                mandate == null ? null : mandate.value(),
                mode,
                help == null ? null : help.facilitator().value(),
                help == null ? null : help.witness().value(),
                help == null ? null : help.scanHash(),
                act.name(),
                words.digest(),
                round.subjectHash(),
                language.getLanguage(),
                round.modelVersion(),
                at,
                tip.hash(),
                idempotencyKey);
    }
}

package org.accord.signoff;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.accord.signoff.AssistedSigning.State;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes down what a facilitator heard: nothing is signed yet. */
@Component
class AssistedWriting {

    private final Rounds rounds;
    private final AssistedRows rows;
    private final Scans scans;
    private final Helpers helpers;
    private final ReadTogether readTogether;
    private final AssistedEndings steps;
    private final Clock clock;

    AssistedWriting(
            Rounds rounds,
            AssistedRows rows,
            Scans scans,
            Helpers helpers,
            ReadTogether readTogether,
            AssistedEndings steps,
            Clock clock) {
        this.rounds = rounds;
        this.rows = rows;
        this.scans = scans;
        this.helpers = helpers;
        this.readTogether = readTogether;
        this.steps = steps;
        this.clock = clock;
    }

    AssistedSigning write(AssistedRequest asked) {
        Round round = rounds.lock(asked.round());
        helpers.require(round, asked.facilitator());
        Optional<AssistedSigning> before = rows.askedBy(asked.facilitator().id(), asked.idempotencyKey());
        if (before.isPresent()) {
            return before.get();
        }
        OpenRound.required(round, asked.shownHash());
        helpers.requireHelped(round, asked.slot(), asked.signer(), asked.facilitator());
        readTogether.require(round, asked.signer(), asked.facilitator());
        complete(asked);
        helpers.requireWitness(round, asked.signer(), asked.facilitator().id(), asked.witness());
        if (rows.pendingIn(round.id()).stream()
                .anyMatch(waiting -> waiting.signer().equals(asked.signer()))) {
            throw new AlreadyWaitsForWitness();
        }
        asked.proof().require();
        AssistedSigning written = written(asked);
        rows.insert(written, asked.idempotencyKey());
        if (asked.scan() != null) {
            scans.keep(written.id(), asked.scan());
        }
        steps.tell(round, written, State.PENDING, asked.facilitator().id());
        return written;
    }

    private static void complete(AssistedRequest asked) {
        if (asked.mode() == SigningMode.PORTAL || asked.scan() != null && asked.mode() != SigningMode.PAPER_SCAN) {
            throw new ModeDoesNotFit();
        }
        if (asked.mode() == SigningMode.PAPER_SCAN && asked.scan() == null) {
            throw new ScanIsMissing();
        }
        if (asked.mode() == SigningMode.INTERPRETED && asked.interpreter().isBlank()) {
            throw new InterpreterIsMissing();
        }
        if (!asked.readBack()) {
            throw new ReadBackIsMissing();
        }
        if (asked.decision().needsWords() && Words.of(asked.words()) == Words.NONE) {
            throw new WordsAreMissing();
        }
    }

    private AssistedSigning written(AssistedRequest asked) {
        return new AssistedSigning(
                AssistedId.create(),
                asked.round(),
                asked.slot(),
                asked.signer(),
                asked.facilitator().id(),
                asked.witness(),
                asked.mode(),
                asked.decision(),
                withInterpreter(asked),
                asked.shownHash(),
                asked.language(),
                asked.scan() == null ? null : asked.scan().hash(),
                State.PENDING,
                now());
    }

    /** A name can be erased: it stands with the words, of which the ledger keeps the digest only. */
    private static JsonNode withInterpreter(AssistedRequest asked) {
        ObjectNode words = asked.words().deepCopy().asObject();
        return asked.mode() == SigningMode.INTERPRETED
                ? words.put("interpreter", asked.interpreter().strip())
                : words;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package org.accord.signoff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.signoff.AssistedSigning.State;
import org.accord.system.Retrying;
import org.springframework.stereotype.Service;

/**
 * Signing other than by one's own sign-in. Somebody helps and writes the answer down; somebody else, who was there,
 * confirms it; only then is it signed, by the same rules as every other signature.
 */
@Service
public class AssistedSignings {

    private final AssistedWriting writing;
    private final AssistedEndings endings;
    private final AssistedRows rows;
    private final Scans scans;
    private final Rounds rounds;
    private final Answers answers;
    private final Helpers helpers;
    private final Accounts accounts;
    private final Retrying retrying;

    AssistedSignings(
            AssistedWriting writing,
            AssistedEndings endings,
            AssistedRows rows,
            Scans scans,
            Rounds rounds,
            Answers answers,
            Helpers helpers,
            Accounts accounts,
            Retrying retrying) {
        this.writing = writing;
        this.endings = endings;
        this.rows = rows;
        this.scans = scans;
        this.rounds = rounds;
        this.answers = answers;
        this.helpers = helpers;
        this.accounts = accounts;
        this.retrying = retrying;
    }

    /**
     * @throws NotWrittenDown when something is missing, or somebody is not independent
     * @throws PlanHasChanged when other words were read out than those of the round
     */
    public AssistedSigning ask(AssistedRequest request) {
        return retrying.inTransaction(() -> writing.write(request));
    }

    /**
     * The signature lands now. The same confirmation twice brings the same receipt.
     *
     * @throws NothingToConfirm when it waits no more; what can never land is void from then on
     */
    public Receipt confirm(AssistedId id, SignedIn witness) {
        try {
            return retrying.inTransaction(() -> land(id, witness));
        } catch (NotASignatory
                | SlotAlreadyAnswered
                | AnotherSlotIsYours
                | NeededInAnotherSlot
                | PlanHasChanged
                | RoundIsClosed tooLate) {
            retrying.inTransaction(() -> {
                AssistedSigning waiting = held(id, witness);
                if (waiting.pending()) {
                    endings.end(waiting, State.VOID, null);
                }
            });
            throw new NothingToConfirm();
        }
    }

    /** The witness says that it was not so. */
    public void deny(AssistedId id, SignedIn witness) {
        retrying.inTransaction(() -> {
            AssistedSigning waiting = held(id, witness);
            if (!waiting.witness().equals(witness.id())) {
                throw new NotTheWitness();
            }
            stop(waiting, State.DENIED, witness);
        });
    }

    /** Whoever helped, and the signer whose answer it is. */
    public void withdraw(AssistedId id, SignedIn me) {
        retrying.inTransaction(() -> {
            AssistedSigning waiting = held(id, me);
            if (waiting.witness().equals(me.id())) {
                throw new NoSuchAssistedSigning();
            }
            stop(waiting, State.WITHDRAWN, me);
        });
    }

    /** @throws NoSuchAssistedSigning for everyone but the three whom it concerns */
    public AssistedSigning get(AssistedId id, SignedIn me) {
        return rows.find(id).filter(found -> found.isOf(me)).orElseThrow(NoSuchAssistedSigning::new);
    }

    /** The row of the ledger, once the witness has confirmed. */
    public Optional<UUID> event(AssistedSigning asked) {
        return rows.event(asked);
    }

    public List<AssistedSigning> waitingIn(RoundId round) {
        return rows.pendingIn(round);
    }

    public List<AssistedSigning> waitingFor(SignedIn witness) {
        return rows.pendingFor(witness.id());
    }

    public Round round(AssistedId id) {
        return rounds.get(row(id).round());
    }

    /** Empty when there is none, and when it is erased. */
    public Optional<Scan> scan(AssistedId id) {
        return scans.of(id);
    }

    private Receipt land(AssistedId id, SignedIn witness) {
        AssistedSigning waiting = held(id, witness);
        if (!waiting.witness().equals(witness.id())) {
            throw new NotTheWitness();
        }
        SignedIn signer = SignedIn.as(accounts.find(waiting.signer()).orElseThrow());
        if (waiting.state() == State.CONFIRMED) {
            return answers.sign(waiting.landing(signer));
        }
        if (!waiting.pending()) {
            throw new NothingToConfirm();
        }
        Round round = rounds.get(waiting.round());
        if (round.slotOf(waiting.signer()).isPresent()) {
            throw new SlotAlreadyAnswered();
        }
        helpers.requireWitness(round, waiting.signer(), waiting.facilitator(), waiting.witness());
        // Before the signature: the round that it closes ends what still waits in it
        endings.end(waiting, State.CONFIRMED, witness.id());
        return answers.sign(waiting.landing(signer));
    }

    private void stop(AssistedSigning waiting, State state, SignedIn by) {
        if (waiting.state() == state) {
            return;
        }
        if (!waiting.pending()) {
            throw new NothingToConfirm();
        }
        endings.end(waiting, state, by.id());
    }

    /** As it is once whoever acts in the round has finished. */
    private AssistedSigning held(AssistedId id, SignedIn me) {
        rounds.lock(get(id, me).round());
        return get(id, me);
    }

    private AssistedSigning row(AssistedId id) {
        return rows.find(id).orElseThrow(NoSuchAssistedSigning::new);
    }
}

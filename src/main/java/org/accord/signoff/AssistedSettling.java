package org.accord.signoff;

import org.accord.people.Accounts;
import org.accord.people.Proof;
import org.accord.people.SignedIn;
import org.accord.signoff.AssistedSigning.State;
import org.accord.system.Retrying;
import org.springframework.stereotype.Service;

/**
 * How an answer given with help comes to an end: the witness confirms and it is signed, by the same rules as every other
 * signature; or somebody says that it was not so, and nothing is.
 */
@Service
public class AssistedSettling {

    private final AssistedEndings endings;
    private final AssistedRows rows;
    private final Rounds rounds;
    private final Answers answers;
    private final Helpers helpers;
    private final Accounts accounts;
    private final Retrying retrying;

    AssistedSettling(
            AssistedEndings endings,
            AssistedRows rows,
            Rounds rounds,
            Answers answers,
            Helpers helpers,
            Accounts accounts,
            Retrying retrying) {
        this.endings = endings;
        this.rows = rows;
        this.rounds = rounds;
        this.answers = answers;
        this.helpers = helpers;
        this.accounts = accounts;
        this.retrying = retrying;
    }

    /**
     * The signature lands now. The same confirmation twice brings the same receipt.
     * To say that it was not so, or to withdraw, takes no proof: nothing is signed by it.
     *
     * @throws NothingToConfirm when it waits no more; what can never land is void from then on
     */
    public Receipt confirm(AssistedId id, SignedIn witness, Proof proof) {
        try {
            return retrying.inTransaction(() -> land(id, witness, proof));
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

    private Receipt land(AssistedId id, SignedIn witness, Proof proof) {
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
        proof.require();
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
        rounds.lock(AssistedSignings.shownTo(me, rows.find(id)).round());
        return AssistedSignings.shownTo(me, rows.find(id));
    }
}

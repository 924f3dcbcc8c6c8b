package org.accord.signoff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accord.people.SignedIn;
import org.accord.system.Retrying;
import org.springframework.stereotype.Service;

/**
 * Signing other than by one's own sign-in. Somebody helps and writes the answer down; somebody else, who was there,
 * confirms it; only then is it signed: {@link AssistedSettling}.
 */
@Service
public class AssistedSignings {

    private final AssistedWriting writing;
    private final AssistedRows rows;
    private final Scans scans;
    private final Rounds rounds;
    private final Retrying retrying;

    AssistedSignings(AssistedWriting writing, AssistedRows rows, Scans scans, Rounds rounds, Retrying retrying) {
        this.writing = writing;
        this.rows = rows;
        this.scans = scans;
        this.rounds = rounds;
        this.retrying = retrying;
    }

    /**
     * @throws NotWrittenDown when something is missing, or somebody is not independent
     * @throws PlanHasChanged when other words were read out than those of the round
     */
    public AssistedSigning ask(AssistedRequest request) {
        return retrying.inTransaction(() -> writing.write(request));
    }

    /** @throws NoSuchAssistedSigning for everyone but the three whom it concerns */
    public AssistedSigning get(AssistedId id, SignedIn me) {
        return shownTo(me, rows.find(id));
    }

    static AssistedSigning shownTo(SignedIn me, Optional<AssistedSigning> found) {
        return found.filter(asked -> asked.isOf(me)).orElseThrow(NoSuchAssistedSigning::new);
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

    private AssistedSigning row(AssistedId id) {
        return rows.find(id).orElseThrow(NoSuchAssistedSigning::new);
    }
}

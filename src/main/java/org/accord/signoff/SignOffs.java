package org.accord.signoff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.people.SignedIn;
import org.accord.system.Retrying;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/**
 * Signing together. Whatever happens in a round happens under its lock, in one transaction with what follows from it;
 * two people who act at once are carried out one after the other, tried again where they met.
 */
@Service
public class SignOffs {

    private final RoundOpening opening;
    private final Answers answers;
    private final Views views;
    private final RoundEndings endings;
    private final Rewritings rewritings;
    private final Signatories signatories;
    private final SignatureWords words;
    private final Rounds rounds;
    private final Silence silence;
    private final Retrying retrying;

    SignOffs(
            RoundOpening opening,
            Answers answers,
            Views views,
            RoundEndings endings,
            Rewritings rewritings,
            Signatories signatories,
            SignatureWords words,
            Rounds rounds,
            Silence silence,
            Retrying retrying) {
        this.opening = opening;
        this.answers = answers;
        this.views = views;
        this.endings = endings;
        this.rewritings = rewritings;
        this.signatories = signatories;
        this.words = words;
        this.rounds = rounds;
        this.silence = silence;
        this.retrying = retrying;
    }

    /** Asks for signatures on exactly this version; signatures on the same words in an earlier round still count. */
    public Opening open(CaseFileId caseFile, DocumentVersion document, List<SlotDemand> demands) {
        return retrying.inTransaction(() -> opening.open(caseFile, document, demands));
    }

    /**
     * @throws NotASignatory when the signer does not hold the slot
     * @throws PlanHasChanged when the signer was shown other words than those of the round
     * @throws SlotAlreadyAnswered when another answer stands in the slot
     * @throws RoundIsClosed when the round ended
     * @throws org.accord.people.PasswordNeeded when all the rest is right
     */
    public Receipt sign(Signing signing) {
        return retrying.inTransaction(() -> answers.sign(signing));
    }

    /** Until the round is closed a signer may take an answer back: the slot is asked again, both rows stay. */
    public Receipt takeBack(TakingBack takingBack) {
        return retrying.inTransaction(() -> answers.takeBack(takingBack));
    }

    /** The second attempt by another means ends the search for this view. */
    public Receipt recordViewAttempt(ViewAttempt attempt) {
        return retrying.inTransaction(() -> views.attempt(attempt));
    }

    /** The words changed while people signed: their signatures are void. Empty when nobody was being asked. */
    public Optional<RoundId> supersede(CaseFileId caseFile, DocumentVersion newVersion) {
        return retrying.inTransaction(() -> endings.supersede(caseFile, newVersion));
    }

    /** Ends the round if the person's side has been silent beyond the last day; staff silence never does. */
    public boolean expire(RoundId round) {
        return retrying.inTransaction(() -> endings.expire(round));
    }

    /** The words are written anew while they are being signed: who signed is asked again. */
    public DocumentVersion rewrite(Rewriting rewriting) {
        return retrying.inTransaction(() -> rewritings.carryOut(rewriting));
    }

    public boolean mayRewrite(Round round, SignedIn me) {
        return rewritings.may(round, me);
    }

    /** @return false when the round had ended before */
    public boolean cancel(RoundId round, RoundReason reason) {
        return retrying.inTransaction(() -> endings.cancel(round, reason));
    }

    /**
     * Calls a round off because whoever has that place may not take part any more; their signature in it is void.
     *
     * @return false when the round had ended before
     */
    public boolean cancelWithout(RoundId round, Slot gone) {
        return retrying.inTransaction(() -> endings.cancelWithout(round, gone));
    }

    public void hold(RoundId round) {
        retrying.inTransaction(() -> endings.hold(round));
    }

    public void resume(RoundId round) {
        retrying.inTransaction(() -> endings.resume(round));
    }

    public Round round(RoundId id) {
        return rounds.get(id);
    }

    /** @throws RoundNotFound when it is another case file's */
    public Round round(RoundId id, CaseFileId caseFile) {
        Round round = rounds.get(id);
        if (!round.facts().caseFile().equals(caseFile)) {
            throw new RoundNotFound();
        }
        return round;
    }

    public List<Round> rounds(CaseFileId caseFile) {
        return rounds.of(caseFile);
    }

    public List<Round> openRounds(CaseFileId caseFile) {
        return rounds.open(caseFile);
    }

    public List<SlotKey> pendingSlots(RoundId id) {
        return rounds.get(id).pending();
    }

    /** The slots in which this person could answer now. */
    public List<SlotKey> askedOf(Round round, SignedIn me) {
        return signatories.fillableBy(round, me);
    }

    public boolean maySeekViews(Round round, SignedIn me) {
        return signatories.maySeekViews(round, me);
    }

    /** What a signer said in their own words; empty when nothing was said, and when it is erased. */
    public Optional<JsonNode> words(UUID event) {
        return words.of(event);
    }

    /** Who has not answered, and for how long. */
    public List<SilentSlot> silent(RoundId id) {
        return silence.in(rounds.get(id));
    }
}

package org.accord.signoff;

import java.util.EnumSet;
import java.util.Set;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who writes a plan may change it while it is being signed; then nobody has signed it any more. */
@Component
class Rewritings {

    private static final Set<Slot> AUTHORS = EnumSet.of(Slot.PERSON, Slot.LEAD_PRACTITIONER);

    private final Rounds rounds;
    private final RoundEndings endings;
    private final Documents documents;
    private final Participants participants;
    private final ApplicationEventPublisher events;

    Rewritings(
            Rounds rounds,
            RoundEndings endings,
            Documents documents,
            Participants participants,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.endings = endings;
        this.documents = documents;
        this.participants = participants;
        this.events = events;
    }

    /** What Accord itself wrote down, from a decision or from other documents, nobody rewrites. */
    boolean may(Round round, SignedIn me) {
        return !round.state().closed()
                && documents.get(round.facts().document()).author() != null
                && participants.slotsOf(round.facts().caseFile(), me.id()).stream()
                        .anyMatch(AUTHORS::contains);
    }

    DocumentVersion carryOut(Rewriting rewriting) {
        Round round = rounds.lock(rewriting.round());
        RoundFacts facts = round.facts();
        DocumentVersion latest =
                documents.latest(facts.caseFile(), facts.kind(), facts.item()).orElseThrow();
        if (wrote(latest, rewriting)) {
            return latest;
        }
        if (round.state().closed() || !latest.id().equals(facts.document())) {
            throw new PlanHasChanged(round.id());
        }
        if (!may(round, rewriting.author())) {
            throw new NotASignatory();
        }
        DocumentVersion written = documents.add(new NewDocument(
                facts.caseFile(),
                facts.kind(),
                facts.item(),
                rewriting.content(),
                rewriting.schemaHash(),
                facts.modelVersion(),
                rewriting.author().id()));
        events.publishEvent(new SubjectRewritten(round.id(), written));
        endings.supersede(facts.caseFile(), written);
        return written;
    }

    /** The second click, and a page sent without a change: the words are there. */
    private static boolean wrote(DocumentVersion latest, Rewriting rewriting) {
        return rewriting.content().equals(latest.content())
                && rewriting.author().id().equals(latest.author());
    }
}

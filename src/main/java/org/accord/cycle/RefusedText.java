package org.accord.cycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accord.casefile.Access;
import org.accord.inbox.TaskBackground;
import org.accord.inbox.TaskRow;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.RoundFacts;
import org.accord.signoff.RoundSlot;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignOffs;
import org.accord.signoff.SlotState;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * Whoever is asked to find a way on after a refusal reads what was refused and why. The committee needs the words for
 * that, and neither the name nor the rest of the text.
 */
@Component
class RefusedText implements TaskBackground {

    private static final Set<RoundState> NOT_AGREED = Set.of(RoundState.REFUSED, RoundState.CHANGES_REQUESTED);
    private static final Set<SlotState> AGAINST = Set.of(SlotState.REFUSED, SlotState.CHANGES_REQUESTED);

    private final RuntimeService runtime;
    private final SignOffs signOffs;
    private final Access access;
    private final Accounts accounts;

    RefusedText(RuntimeService runtime, SignOffs signOffs, Access access, Accounts accounts) {
        this.runtime = runtime;
        this.signOffs = signOffs;
        this.access = access;
        this.accounts = accounts;
    }

    @Override
    public Optional<Refused> of(TaskRow task, SignedIn me) {
        Map<String, Object> about = runtime.getVariables(task.instance(), List.of(Names.SUBJECT, Names.ITEM));
        return signOffs.rounds(task.caseFile()).stream()
                .filter(round -> isAbout(round.facts(), about))
                .reduce((earlier, later) -> later)
                .filter(round -> NOT_AGREED.contains(round.state()))
                .map(round -> refused(round, me));
    }

    private static boolean isAbout(RoundFacts facts, Map<String, Object> about) {
        Object item = about.get(Names.ITEM);
        return facts.kind().equals(about.get(Names.SUBJECT))
                && facts.item().equals(Names.NO_ITEM.equals(item) ? "" : item);
    }

    private Refused refused(Round round, SignedIn me) {
        RoundFacts facts = round.facts();
        boolean reads = access.mayRead(me, facts.caseFile(), facts.kind(), facts.item());
        boolean closed = access.closed(me, facts.caseFile(), facts.kind(), facts.item());
        if (reads) {
            access.requireKind(me, facts.caseFile(), facts.kind(), facts.item());
        }
        return new Refused(
                facts.kind(),
                facts.version(),
                reads ? facts.id().value() : null,
                round.slots().stream()
                        .filter(slot -> AGAINST.contains(slot.state()))
                        .map(slot -> said(slot, reads, closed))
                        .toList());
    }

    private Said said(RoundSlot slot, boolean reads, boolean closed) {
        return new Said(
                slot.key().slot().name(),
                slot.key().ordinal(),
                reads ? accounts.name(slot.human()) : "",
                slot.state().name(),
                slot.decidedAt(),
                closed ? "" : words(slot),
                closed);
    }

    private String words(RoundSlot slot) {
        return signOffs.words(slot.event())
                .map(words -> words.path("words").asString(""))
                .orElse("");
    }
}

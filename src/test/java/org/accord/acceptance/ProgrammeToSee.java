package org.accord.acceptance;

import java.util.Map;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.casefile.CaseFileId;
import org.accord.changes.Consultation;
import org.accord.changes.Proposal;
import org.accord.changes.Proposing;
import org.accord.changes.RuleChanges;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.moves.Moves;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.OtherRelease;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.accord.system.Actor;
import org.accord.system.Days;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** What there is to see of the programme: drafts, a change that is discussed, a question that is written, a move. */
@Component
class ProgrammeToSee {

    /** @param addresses what stands for each name in {@code visits.txt} */
    record Seen(SignedIn manager, CaseFileId change, CaseFileId indicator, long move, Map<String, Object> addresses) {}

    private final Cases cases;
    private final Drafts drafts;
    private final Releases releases;
    private final Proposing proposing;
    private final RuleChanges changes;
    private final Consultation consultation;
    private final IndicatorToSee indicators;
    private final Moves moves;
    private final ApplicationContext context;
    private final MovableClock clock;

    ProgrammeToSee(
            Cases cases,
            Drafts drafts,
            Releases releases,
            Proposing proposing,
            RuleChanges changes,
            Consultation consultation,
            IndicatorToSee indicators,
            Moves moves,
            ApplicationContext context,
            MovableClock clock) {
        this.cases = cases;
        this.drafts = drafts;
        this.releases = releases;
        this.proposing = proposing;
        this.changes = changes;
        this.consultation = consultation;
        this.indicators = indicators;
        this.moves = moves;
        this.context = context;
        this.clock = clock;
    }

    Seen begun(SignedIn practitioner, SignedIn carer) {
        SignedIn manager = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        DraftId draft = draft(manager);
        CaseFileId change = change(manager);
        CaseFileId indicator = indicators.begun(manager, practitioner, carer);
        long move = move(manager);
        Map<String, Object> addresses = Map.of(
                "draft",
                "/drafts/" + draft,
                "compared",
                "/compare?from=release-1&to=draft-" + draft,
                "unproposed",
                "/drafts/" + readyDraft(manager),
                "change",
                change,
                "indicator",
                indicator,
                "move",
                move);
        return new Seen(manager, change, indicator, move, addresses);
    }

    /** Other tests begin with a programme in which nothing is under way. */
    void takeBack(Seen seen) {
        moves.stop(seen.move(), seen.manager());
        Actor.as("test", () -> changes.withdraw(seen.change(), seen.manager()));
        indicators.takeBack(seen.indicator(), seen.manager());
    }

    /** In which a form is no longer in order. */
    private DraftId draft(SignedIn manager) {
        DraftId id =
                drafts.create("Écouter mieux", releases.numbered(1), manager).id();
        DraftPath story = DraftPath.of("forms/story.form");
        drafts.save(id, story, drafts.file(id, story).replace("textarea", "html"), 0, manager);
        return id;
    }

    private DraftId readyDraft(SignedIn manager) {
        DraftId id = drafts.create("Appeler plus tôt", releases.inForce().orElseThrow(), manager)
                .id();
        DraftPath priority = DraftPath.of("decisions/priority.dmn");
        drafts.save(id, priority, drafts.file(id, priority).replace("P30D", "P20D"), 0, manager);
        return id;
    }

    /** Being discussed. */
    private CaseFileId change(SignedIn manager) {
        Proposal proposal = new Proposal(
                "Appeler plus tôt",
                "Trente jours, c’est long.",
                "On vous appelle plus tôt.",
                Days.today(clock).plusDays(20),
                "");
        DraftId draft = readyDraft(manager);
        cases.tried(draft, manager, clock.instant());
        CaseFileId id = Actor.as("test", () -> proposing.propose(Proposing.newFile(), draft, proposal, manager));
        consultation.say(id, "BAD", "Appelez plutôt le soir.", cases.human("Mado Roy"));
        return id;
    }

    /** Waits to be confirmed; the earlier release holds what this one does. */
    private long move(SignedIn manager) {
        Release earlier = releases.inForce().orElseThrow();
        OtherRelease.in(context).once();
        return moves.ask(earlier.id(), releases.inForce().orElseThrow().id(), manager)
                .id();
    }
}

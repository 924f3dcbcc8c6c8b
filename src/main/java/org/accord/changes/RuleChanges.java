package org.accord.changes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.ProgrammeFiles;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftStates;
import org.accord.drafts.Managers;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.RoundReason;
import org.accord.signoff.SignOffs;
import org.accord.system.Days;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where changes of the rules stand, and what a step brings with it. The order of the steps is the diagram's. */
@Service
public class RuleChanges {

    /** The ending of a programme file whose change took effect, and of one whose change did not. */
    static final String IN_FORCE = "CHANGE_IN_FORCE";

    private static final String A_DRAFT_AGAIN = "CHANGE_A_DRAFT_AGAIN";
    private static final Duration SHORTEST_WAIT = Duration.ofMinutes(1);

    private final RuleChangeRows rows;
    private final ChangeWords words;
    private final ChangeNotices notices;
    private final DraftStates drafts;
    private final SignOffs signOffs;
    private final ProgrammeFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleChanges(
            RuleChangeRows rows,
            ChangeWords words,
            ChangeNotices notices,
            DraftStates drafts,
            SignOffs signOffs,
            ProgrammeFiles files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.words = words;
        this.notices = notices;
        this.drafts = drafts;
        this.signOffs = signOffs;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    public RuleChange get(CaseFileId file) {
        return rows.find(file).orElseThrow(NoSuchChange::new);
    }

    /** The latest first. */
    public List<RuleChange> all() {
        return rows.all();
    }

    /** The change that a draft is part of now. */
    public Optional<RuleChange> underWay(DraftId draft) {
        return rows.of(draft).stream()
                .filter(change -> change.state().underWay())
                .findFirst();
    }

    /** As often as a draft was proposed, the latest first. */
    public List<RuleChange> of(DraftId draft) {
        return rows.of(draft);
    }

    /** The steps that a change has taken, and when. */
    public Map<ChangeState, Instant> reached(CaseFileId file) {
        return files.reached(file, ChangeState.class);
    }

    /** The diagram came to this step; the same step again changes nothing. */
    @Transactional
    public void enter(CaseFileId file, ChangeState state) {
        RuleChange change = get(file);
        if (change.state() == state) {
            return;
        }
        if (state == ChangeState.SIGNOFF) {
            words.addWhatWasHeard(change);
        }
        files.step(file, state);
        if (state == ChangeState.DRAFT) {
            backToDraft(change);
        }
        notices.tell(change, state);
    }

    /** When the step that puts it in force is due: on its day, and never in the past. */
    public Instant activateAt(CaseFileId file) {
        Instant day = get(file).effectOn().atStartOfDay(Days.ZONE).toInstant();
        Instant soonest = clock.instant().plus(SHORTEST_WAIT);
        return day.isBefore(soonest) ? soonest : day;
    }

    /** Whoever proposed a change, and any other manager, can take it back while it is not in force. */
    @Transactional
    public void withdraw(CaseFileId file, SignedIn by) {
        Managers.require(by);
        if (!mayWithdraw(get(file), by)) {
            throw new CannotBeWithdrawn();
        }
        events.publishEvent(new ChangeWithdrawn(file));
    }

    public boolean mayWithdraw(RuleChange change, SignedIn me) {
        return change.state().underWay() && me.has(Role.PROGRAM_MANAGER);
    }

    private void backToDraft(RuleChange change) {
        signOffs.openRounds(change.file()).forEach(round -> signOffs.cancel(round.id(), RoundReason.NONE));
        drafts.reopen(change.draft());
        files.close(change.file(), A_DRAFT_AGAIN);
    }
}

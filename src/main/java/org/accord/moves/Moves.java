package org.accord.moves;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.accord.drafts.Managers;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves of running case files: looked at, tried on one, asked for by one human and confirmed by another. */
@Service
public class Moves {

    /** Who reads of moves; among them is the second human. */
    private static final Set<Role> CONCERNED =
            EnumSet.of(Role.PROGRAM_MANAGER, Role.SUPERVISOR, Role.EXPERT_BY_EXPERIENCE);

    private final MoveRows rows;
    private final RunningCases cases;
    private final CaseMover mover;
    private final Releases releases;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Moves(
            MoveRows rows,
            RunningCases cases,
            CaseMover mover,
            Releases releases,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.cases = cases;
        this.mover = mover;
        this.releases = releases;
        this.transaction = transaction;
        this.events = events;
    }

    /** @throws NotForYou to everybody but those who ask for moves and those who confirm them */
    public static void require(SignedIn me) {
        if (!concern(me)) {
            throw new NotForYou();
        }
    }

    private static boolean concern(SignedIn me) {
        return CONCERNED.stream().anyMatch(me::has);
    }

    public Move get(long id) {
        return rows.find(id).orElseThrow(NoSuchMove::new);
    }

    /** The latest first. */
    public List<Move> all() {
        return rows.all();
    }

    /** In the order of releases. */
    public List<Running> running() {
        return cases.running();
    }

    public List<CaseMover.Place> places(long from, long to) {
        return mover.places(from, to);
    }

    /** The case file that runs longest is moved, and everything is undone again. Empty when none runs. */
    public MoveReport trial(long from, long to, SignedIn by) {
        Managers.require(by);
        return cases.anyRunning(from)
                .map(caseFile -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    try {
                        mover.move(caseFile, from, to);
                        return new MoveReport(1, 0, List.of());
                    } catch (CannotMove kept) {
                        return new MoveReport(
                                0, 0, List.of(new MoveReport.Kept(kept.reason(), kept.process(), kept.element(), 1)));
                    }
                }))
                .orElse(new MoveReport(0, 0, List.of()));
    }

    @Transactional
    public Move ask(long from, long to, SignedIn by) {
        Managers.require(by);
        if (from == to || !releases.get(to).active()) {
            throw new OnlyToTheReleaseInForce();
        }
        releases.get(from);
        return get(rows.insert(from, to, by.id()).orElseThrow(AnotherMoveIsUnderWay::new));
    }

    /** @throws ConfirmedByAnother when whoever asked confirms, or somebody whose place it is not */
    public void confirm(long id, SignedIn by) {
        if (!isAnother(get(id), by)) {
            throw new ConfirmedByAnother();
        }
        if (rows.confirm(id, by.id())) {
            events.publishEvent(new MoveConfirmed(id));
        }
    }

    public boolean mayConfirm(Move move, SignedIn me) {
        return move.state() == MoveState.ASKED && isAnother(move, me);
    }

    private static boolean isAnother(Move move, SignedIn me) {
        return concern(me) && !move.askedBy().equals(me.id());
    }

    /** What was moved stays moved; the others keep their release. One that nobody confirmed is dropped. */
    public void stop(long id, SignedIn by) {
        Managers.require(by);
        if (!rows.put(id, MoveState.RUNNING, MoveState.STOPPED)) {
            rows.drop(id);
        }
    }

    public MoveReport report(long id) {
        List<MoveReport.Kept> outcomes = cases.outcomes(id);
        int moved = outcomes.stream()
                .filter(each -> each.reason() == CannotMove.Reason.MOVED)
                .mapToInt(MoveReport.Kept::cases)
                .sum();
        return new MoveReport(
                moved,
                get(id).state() == MoveState.RUNNING ? cases.left(id) : 0,
                outcomes.stream()
                        .filter(each -> each.reason() != CannotMove.Reason.MOVED)
                        .toList());
    }
}

package org.accord.moves;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.casefile.Timeline;
import org.accord.inbox.Notices;
import org.accord.programme.Releases;
import org.accord.system.Actor;
import org.accord.system.Retrying;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves one case file after the other, each in a transaction of its own: moved or untouched. Whatever ends the program
 * in between, the next start goes on with those that are left.
 */
@Component
class MoveRunner implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(MoveRunner.class);

    private final MoveRows rows;
    private final RunningCases cases;
    private final CaseMover mover;
    private final Releases releases;
    private final Participants participants;
    private final Timeline timeline;
    private final Notices notices;
    private final Retrying retrying;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread runner = new Thread(work, "moves");
        runner.setDaemon(true);
        return runner;
    });

    MoveRunner(
            MoveRows rows,
            RunningCases cases,
            CaseMover mover,
            Releases releases,
            Participants participants,
            Timeline timeline,
            Notices notices,
            Retrying retrying) {
        this.rows = rows;
        this.cases = cases;
        this.mover = mover;
        this.releases = releases;
        this.participants = participants;
        this.timeline = timeline;
        this.notices = notices;
        this.retrying = retrying;
    }

    @EventListener
    void confirmed(MoveConfirmed confirmed) {
        thread.execute(() -> run(confirmed.move()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        rows.all().stream()
                .filter(move -> move.state() == MoveState.RUNNING)
                .forEach(move -> thread.execute(() -> run(move.id())));
    }

    private void run(long id) {
        try {
            while (running(id)) {
                Optional<CaseFileId> next = cases.next(id);
                if (next.isEmpty()) {
                    rows.put(id, MoveState.RUNNING, MoveState.DONE);
                    return;
                }
                one(rows.find(id).orElseThrow(), next.get());
            }
        } catch (RuntimeException failure) {
            log.error("The move {} stops here, and goes on at the next start", id, failure);
        }
    }

    private boolean running(long id) {
        return !Thread.currentThread().isInterrupted()
                && rows.find(id)
                        .filter(move -> move.state() == MoveState.RUNNING)
                        .isPresent();
    }

    void one(Move move, CaseFileId caseFile) {
        try {
            Actor.as(
                    "moves",
                    () -> retrying.inTransaction(() -> {
                        mover.move(caseFile, move.from(), move.to());
                        cases.follow(caseFile, move.to());
                        int number = releases.get(move.to()).number();
                        timeline.add(caseFile, "movedToRelease", null, number);
                        notices.tell(participants.holders(caseFile, Slot.PERSON), caseFile, "movedToRelease", number);
                        cases.record(move.id(), caseFile, CannotMove.Reason.MOVED, "", "");
                    }));
        } catch (CannotMove kept) {
            cases.record(move.id(), caseFile, kept.reason(), kept.process(), kept.element());
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}

package org.accord.trials;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.accord.drafts.DraftId;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.people.SignedIn;
import org.accord.programme.ContentHash;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Starts, stops and finds replays. One runs at a time, on one node, beside whatever else people do. */
@Service
public class Replays {

    private static final Logger log = LoggerFactory.getLogger(Replays.class);

    private final Drafts drafts;
    private final PastQuestions questions;
    private final ReplayRows rows;
    private final ReplayRun run;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "replay");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable ReplayId running;

    Replays(Drafts drafts, PastQuestions questions, ReplayRows rows, ReplayRun run, Clock clock) {
        this.drafts = drafts;
        this.questions = questions;
        this.rows = rows;
        this.run = run;
        this.clock = clock;
    }

    /** @throws ReplayUnderWay while another runs, here or on another node */
    public ReplayId start(DraftId draft, Instant from, Instant until, SignedIn by) {
        Managers.require(by);
        SortedMap<String, String> files = drafts.files(draft);
        rows.sweep();
        Replay replay = new Replay(
                new ReplayId(UUID.randomUUID()),
                draft,
                ContentHash.of(files),
                from,
                until,
                Replay.State.RUNNING,
                by.id(),
                clock.instant(),
                null,
                questions.tables(from, until).values().stream()
                        .mapToLong(Long::longValue)
                        .sum(),
                0,
                null);
        try {
            rows.insert(replay);
        } catch (DuplicateKeyException another) {
            throw new ReplayUnderWay();
        }
        worker.execute(() -> run(replay, files));
        return replay.id();
    }

    public void stop(ReplayId id, SignedIn by) {
        Managers.require(by);
        rows.stop(get(id).id());
    }

    public Replay get(ReplayId id) {
        rows.sweep();
        return rows.find(id).orElseThrow(NoSuchReplay::new);
    }

    /** Whatever became of it. */
    public Optional<Replay> latestOf(DraftId draft) {
        rows.sweep();
        return rows.latestOf(draft);
    }

    /** The last whole one over exactly these files: what those who sign are shown. */
    public Optional<Replay> latest(String contentHash) {
        return rows.latestDone(contentHash);
    }

    /** A fault is a bug, but whoever waits is told that it ended. */
    private void run(Replay replay, SortedMap<String, String> files) {
        running = replay.id();
        try {
            run.run(replay, files);
        } catch (RuntimeException fault) {
            log.error("The replay {} failed", replay.id(), fault);
            rows.end(replay.id(), Replay.State.FAILED);
        } finally {
            running = null;
        }
    }

    @PreDestroy
    void leave() {
        worker.shutdownNow();
        ReplayId left = running;
        if (left != null) {
            rows.end(left, Replay.State.INTERRUPTED);
        }
    }
}

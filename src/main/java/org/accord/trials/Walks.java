package org.accord.trials;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Semaphore;
import org.accord.drafts.DraftFindings;
import org.accord.guard.Finding.Severity;
import org.accord.programme.PassingRelease;
import org.accord.programme.PassingReleases;
import org.accord.system.Actor;
import org.accord.trials.WalkedEngine.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks through a diagram of a draft with made-up people and answers: in the real engine, in one transaction that is rolled
 * back, so that nobody hears of it and nothing of it is left.
 */
@Service
public class Walks {

    /** Each holds a connection and one of few processors for seconds. */
    private static final int AT_ONCE = 2;

    private static final int LONGEST_SECONDS = 60;
    private static final String FOLDER = "processes/";
    private static final String ENDING = ".bpmn";

    private final DraftFindings findings;
    private final PassingReleases releases;
    private final WalkedEngine engine;
    private final WalkHouse house;
    private final TransactionTemplate transaction;
    private final Semaphore permits = new Semaphore(AT_ONCE);

    Walks(
            DraftFindings findings,
            PassingReleases releases,
            WalkedEngine engine,
            WalkHouse house,
            PlatformTransactionManager transactions) {
        this.findings = findings;
        this.releases = releases;
        this.engine = engine;
        this.house = house;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.setTimeout(LONGEST_SECONDS);
    }

    /** The ids of the diagrams, such as {@code pause}. */
    public static List<String> in(SortedMap<String, String> files) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(FOLDER) && path.endsWith(ENDING))
                .map(path -> path.substring(FOLDER.length(), path.length() - ENDING.length()))
                .toList();
    }

    /** @throws NoSuchDiagram when the draft has none of that name */
    public boolean mayBeWalked(SortedMap<String, String> files, String process) {
        if (!in(files).contains(process)) {
            throw new NoSuchDiagram();
        }
        return findings.of(files).stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** What whoever walks may tell the diagram at its start. */
    public List<Given> givens(SortedMap<String, String> files, String process) {
        return house.givens(files, process);
    }

    /**
     * @throws DraftNotInOrder when the guard has something against the draft
     * @throws WalksUnderWay when others walk already: nobody waits for them here
     */
    public Walk walk(SortedMap<String, String> files, String process, WalkAnswers answers, Locale language) {
        if (!mayBeWalked(files, process)) {
            throw new DraftNotInOrder();
        }
        if (!permits.tryAcquire()) {
            throw new WalksUnderWay();
        }
        try {
            return engine.follow(() -> takenBack(files, process, answers, language));
        } finally {
            permits.release();
        }
    }

    private Walk takenBack(SortedMap<String, String> files, String process, WalkAnswers answers, Locale language) {
        Passing passing = new Passing();
        try {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                passing.release = releases.put(files);
                return Actor.as("walk", () -> house.walk(passing.release, files, process, answers, language));
            });
        } finally {
            if (passing.release != null) {
                engine.forget(passing.release);
            }
        }
    }

    /** Known outside of the transaction, also of one that failed. */
    private static final class Passing {

        private @Nullable PassingRelease release;
    }
}

package org.accord.trials;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Semaphore;
import org.accord.drafts.DraftFindings;
import org.accord.guard.Finding.Severity;
import org.accord.system.Actor;
import org.accord.trials.WalkedEngine.Given;
import org.springframework.stereotype.Service;

/**
 * Walks through a diagram of a draft with made-up people and answers: in the real engine, in one transaction that is rolled
 * back, so that nobody hears of it and nothing of it is left.
 */
@Service
public class Walks {

    /** Each holds a connection and one of few processors for seconds. */
    private static final int AT_ONCE = 2;

    private static final String FOLDER = "processes/";
    private static final String ENDING = ".bpmn";

    private final DraftFindings findings;
    private final Rehearsal rehearsal;
    private final WalkHouse house;
    private final Semaphore permits = new Semaphore(AT_ONCE);

    Walks(DraftFindings findings, Rehearsal rehearsal, WalkHouse house) {
        this.findings = findings;
        this.rehearsal = rehearsal;
        this.house = house;
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
            return rehearsal.with(
                    files, release -> Actor.as("walk", () -> house.walk(release, files, process, answers, language)));
        } finally {
            permits.release();
        }
    }
}

package org.accord.trials;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.accord.casefile.CaseFileId;
import org.accord.decisions.DecisionRecord;
import org.accord.trials.Walk.Act;
import org.accord.trials.Walk.Answered;
import org.accord.trials.Walk.Step;
import org.accord.trials.Walk.Stop;
import org.accord.trials.Walk.Why;
import org.accord.trials.WalkedEngine.Passed;

/** The steps of one walk: each act, where it led, and what was decided on the way. */
final class WalkLog {

    private static final int MOST_STEPS = 120;
    private static final Duration LONGEST = Duration.ofSeconds(25);

    private final WalkHouse house;
    private final CaseFileId caseFile;
    private final Locale language;
    private final List<Step> steps = new ArrayList<>();
    private final long began = System.nanoTime();
    private long lastDecision;

    WalkLog(WalkHouse house, CaseFileId caseFile, Locale language) {
        this.house = house;
        this.caseFile = caseFile;
        this.language = language;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    boolean tooLong() {
        return steps.size() >= MOST_STEPS || System.nanoTime() - began > LONGEST.toNanos();
    }

    void step(Act act, Runnable deed) {
        String where = act instanceof Answered answered ? answered.name() : "";
        try {
            tried(where, () -> {
                deed.run();
                while (house.engine.goOn(caseFile)) {
                    requireTime();
                }
                return act;
            });
        } catch (WalkStopped stopped) {
            List<Passed> passed = house.since(language);
            steps.add(new Step(act, passed, List.of()));
            throw passed.isEmpty()
                    ? stopped
                    : stopped.after(passed.get(passed.size() - 1).name());
        }
        steps.add(new Step(act, house.since(language), decided()));
    }

    /** Whatever a diagram or a block makes fail is what the walk is there to show, and no fault of Accord's. */
    <T> T tried(String where, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (WalkStopped stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            throw new WalkStopped(new Stop(Why.FAILED, where, List.of(), house.words.said(failure, language)));
        }
    }

    private void requireTime() {
        if (tooLong()) {
            throw new WalkStopped(Stop.at(Why.TOO_LONG, ""));
        }
    }

    private List<DecisionRecord> decided() {
        List<DecisionRecord> since = house.decisions.of(caseFile).stream()
                .filter(each -> each.id() > lastDecision)
                .sorted(Comparator.comparingLong(DecisionRecord::id))
                .toList();
        if (!since.isEmpty()) {
            lastDecision = since.get(since.size() - 1).id();
        }
        return since;
    }
}

package org.accord.trials;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.accord.casefile.CaseFileId;
import org.accord.decisions.DecisionRecord;
import org.accord.forms.MadeUpAnswers;
import org.accord.forms.MadeUpAnswers.Filled;
import org.accord.inbox.ShownForm;
import org.accord.inbox.Submission;
import org.accord.inbox.Submitted;
import org.accord.inbox.TaskRow;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.RoundId;
import org.accord.system.Days;
import org.accord.trials.Walk.Act;
import org.accord.trials.Walk.Answered;
import org.accord.trials.Walk.Open;
import org.accord.trials.Walk.Signed;
import org.accord.trials.Walk.Signer;
import org.accord.trials.Walk.Started;
import org.accord.trials.Walk.Step;
import org.accord.trials.Walk.Stop;
import org.accord.trials.Walk.TimePassed;
import org.accord.trials.Walk.Why;
import org.accord.trials.WalkedEngine.Timer;

/**
 * One walk. What is to be signed is signed, then what is asked is answered, and where only time is waited for it passes;
 * until everything has ended, or comes round to where it was.
 */
final class WalkRun {

    private static final int MOST_STEPS = 120;
    private static final Duration LONGEST = Duration.ofSeconds(25);

    private static final int ROUNDS = 3;

    private final WalkSteps house;
    private final CaseFileId caseFile;
    private final WalkAnswers answers;
    private final Locale language;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<RoundId> signed = new HashSet<>();
    private final long began = System.nanoTime();
    private long lastDecision;
    private boolean again;

    WalkRun(WalkSteps house, CaseFileId caseFile, WalkAnswers answers, Locale language) {
        this.house = house;
        this.caseFile = caseFile;
        this.answers = answers;
        this.language = language;
    }

    Walk from(Runnable start) {
        Stop stop;
        try {
            step(new Started(), start);
            stop = on();
        } catch (WalkStopped stopped) {
            stop = stopped.stop();
        }
        // What failed may have left the database unwilling to answer anything before the rollback
        boolean failed = stop.why() == Why.FAILED;
        return new Walk(
                List.copyOf(steps),
                stop,
                failed ? List.of() : house.engine.timers(caseFile, language),
                failed
                        ? List.of()
                        : house.tasks.of(caseFile).stream().map(this::open).toList());
    }

    private Stop on() {
        while (steps.size() < MOST_STEPS && System.nanoTime() - began < LONGEST.toNanos()) {
            again = false;
            if (!signs() && !answers() && !waits()) {
                return stands();
            }
        }
        return Stop.at(Why.TOO_LONG, "");
    }

    private Stop stands() {
        if (!house.engine.runs(caseFile)) {
            return Stop.at(Why.ENDED, "");
        }
        if (again) {
            return Stop.at(Why.CIRCLES, "");
        }
        return house.tasks.of(caseFile).stream()
                .findFirst()
                .map(task -> Stop.at(Why.NOBODY, task.name(language)))
                .orElse(Stop.at(Why.WAITS, ""));
    }

    private boolean signs() {
        Optional<Round> open = house.signOffs.openRounds(caseFile).stream()
                .filter(round -> signed.add(round.id()))
                .findFirst();
        open.ifPresent(round -> {
            String kind = round.facts().kind();
            String key = kind + "." + times.merge(kind, 1, Integer::sum);
            String answer = answers.of(key);
            List<Signer> signers = new ArrayList<>();
            step(
                    new Signed(key, kind, signers, answer),
                    () -> signers.addAll(house.signing.sign(round, answer, language)));
        });
        return open.isPresent();
    }

    private boolean answers() {
        for (TaskRow task : house.tasks.of(caseFile)) {
            Optional<SignedIn> me = task.round() == null ? house.cast.whoeverMay(task) : Optional.empty();
            if (me.isPresent() && once(task.instance(), task.modelKey() + task.item())) {
                answer(task, me.get());
                return true;
            }
        }
        return false;
    }

    private void answer(TaskRow task, SignedIn me) {
        String key = task.modelKey() + "." + times.merge(task.modelKey(), 1, Integer::sum);
        int time = times.get(task.instance() + task.modelKey() + task.item());
        ShownForm form = tried(task.name(language), () -> house.taskForms.show(task.id(), me, language));
        Filled filled = MadeUpAnswers.of(
                form.schema(), form.content(), answers.to(key), time, language, Days.today(house.clock));
        Answered act = new Answered(
                key,
                task.name(language),
                task.slots(),
                task.form(),
                house.title(task, language),
                house.steering(task, filled.choices()));
        step(act, () -> {
            Submission sent = new Submission(task.id(), filled.content(), form.version(), UUID.randomUUID());
            Submitted submitted = house.taskForms.submit(sent, me);
            if (!submitted.accepted()) {
                List<String> errors = house.errors(form.schema(), submitted.errors(), language);
                throw new WalkStopped(new Stop(Why.NOT_ACCEPTED, act.name(), errors, ""));
            }
        });
    }

    private boolean waits() {
        for (Timer timer : house.engine.timers(caseFile, language)) {
            if (once(timer.instance(), timer.key())) {
                step(new TimePassed(timer.key(), timer.name(), timer.due()), () -> house.engine.letPass(timer));
                return true;
            }
        }
        return false;
    }

    /** Whoever is asked the same once more after that walks in a circle. */
    private boolean once(String instance, String what) {
        boolean more = times.merge(instance + what, 1, Integer::sum) <= ROUNDS;
        again |= !more;
        return more;
    }

    private void step(Act act, Runnable deed) {
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
            steps.add(new Step(act, house.since(language), List.of()));
            throw stopped;
        }
        steps.add(new Step(act, house.since(language), decided()));
    }

    /** Whatever a diagram or a block makes fail is what the walk is there to show, and no fault of Accord's. */
    private <T> T tried(String where, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (WalkStopped stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            throw new WalkStopped(new Stop(Why.FAILED, where, List.of(), house.said(failure, language)));
        }
    }

    private void requireTime() {
        if (System.nanoTime() - began > LONGEST.toNanos()) {
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

    private Open open(TaskRow task) {
        return new Open(task.name(language), task.slots(), task.round() == null ? house.title(task, language) : "");
    }
}

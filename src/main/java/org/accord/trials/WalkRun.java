package org.accord.trials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
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
import org.accord.trials.Walk.Answered;
import org.accord.trials.Walk.Open;
import org.accord.trials.Walk.Signed;
import org.accord.trials.Walk.Signer;
import org.accord.trials.Walk.Started;
import org.accord.trials.Walk.Stop;
import org.accord.trials.Walk.TimePassed;
import org.accord.trials.Walk.Why;
import org.accord.trials.WalkedEngine.Timer;

/**
 * One walk. What is to be signed is signed, then what is asked is answered, and where only time is waited for it passes;
 * until everything has ended, or comes round to where it was.
 */
final class WalkRun {

    private static final int ROUNDS = 3;

    private final WalkSteps house;
    private final CaseFileId caseFile;
    private final WalkAnswers answers;
    private final Runnable meanwhile;
    private final Locale language;
    private final WalkLog log;
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<RoundId> signed = new HashSet<>();
    private boolean again;

    /** @param meanwhile what happens beside the diagram, whenever it waits */
    WalkRun(WalkSteps house, CaseFileId caseFile, WalkAnswers answers, Runnable meanwhile, Locale language) {
        this.meanwhile = meanwhile;
        this.house = house;
        this.caseFile = caseFile;
        this.answers = answers;
        this.language = language;
        this.log = new WalkLog(house, caseFile, language);
    }

    Walk from(Runnable start) {
        Stop stop;
        try {
            log.step(new Started(), start);
            stop = on();
        } catch (WalkStopped stopped) {
            stop = stopped.stop();
        }
        // What failed may have left the database unwilling to answer anything before the rollback
        boolean failed = stop.why() == Why.FAILED;
        return new Walk(
                log.steps(),
                stop,
                failed ? List.of() : house.engine.timers(caseFile, language),
                failed
                        ? List.of()
                        : house.tasks.of(caseFile).stream().map(this::open).toList());
    }

    private Stop on() {
        while (!log.tooLong()) {
            again = false;
            log.tried("", () -> {
                meanwhile.run();
                return meanwhile;
            });
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
            log.step(
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
        ShownForm form = log.tried(task.name(language), () -> house.taskForms.show(task.id(), me, language));
        Filled filled = MadeUpAnswers.of(
                form.schema(), form.content(), answers.to(key), time, language, Days.today(house.clock));
        Answered act = new Answered(
                key,
                task.name(language),
                task.slots(),
                task.form(),
                house.words.title(task, language),
                house.words.steering(task, filled.choices()));
        log.step(act, () -> {
            Submission sent = new Submission(task.id(), filled.content(), form.version(), UUID.randomUUID());
            Submitted submitted = house.taskForms.submit(sent, me);
            if (!submitted.accepted()) {
                List<String> errors = house.words.errors(form.schema(), submitted.errors(), language);
                throw new WalkStopped(new Stop(Why.NOT_ACCEPTED, act.name(), errors, ""));
            }
        });
    }

    private boolean waits() {
        for (Timer timer : house.engine.timers(caseFile, language)) {
            if (once(timer.instance(), timer.key())) {
                log.step(new TimePassed(timer.key(), timer.name(), timer.due()), () -> house.engine.letPass(timer));
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

    private Open open(TaskRow task) {
        return new Open(
                task.name(language), task.slots(), task.round() == null ? house.words.title(task, language) : "");
    }
}

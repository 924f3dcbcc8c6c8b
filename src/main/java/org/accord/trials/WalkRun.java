package org.accord.trials;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.forms.MadeUpAnswers.Filled;
import org.accord.inbox.ShownForm;
import org.accord.inbox.TaskRow;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.RoundId;
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

    private final WalkHouse house;
    private final CaseFileId caseFile;
    private final WalkAnswers answers;
    private final Runnable meanwhile;
    private final Locale language;
    private final WalkLog log;
    private final WalkTurns turns = new WalkTurns();
    private final Set<RoundId> signed = new HashSet<>();

    /** @param meanwhile what happens beside the diagram, whenever it waits */
    WalkRun(WalkHouse house, CaseFileId caseFile, WalkAnswers answers, Runnable meanwhile, Locale language) {
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
        return stop.why() == Why.FAILED
                ? new Walk(log.steps(), stop, List.of(), List.of())
                : new Walk(log.steps(), stop, house.engine.timers(caseFile, language), open());
    }

    private List<Open> open() {
        return house.tasks.of(caseFile).stream()
                .map(task -> new Open(
                        task.name(language),
                        task.slots(),
                        task.round() == null ? house.words.title(task, language) : ""))
                .toList();
    }

    private Stop on() {
        while (!log.tooLong()) {
            turns.next();
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
        if (turns.circles()) {
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
            String key = turns.numbered(kind);
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
            if (me.isPresent() && turns.once(place(task))) {
                answer(task, me.get());
                return true;
            }
        }
        return false;
    }

    private void answer(TaskRow task, SignedIn me) {
        String key = turns.numbered(task.modelKey());
        int time = turns.times(place(task));
        ShownForm form = log.tried(task.name(language), () -> house.answering.shown(task, me, language));
        Filled filled = house.answering.filled(form, answers.to(key), time, language);
        Answered act = new Answered(
                key,
                task.name(language),
                task.slots(),
                task.form(),
                house.words.title(task, language),
                house.words.steering(task, filled.choices()));
        log.step(act, () -> house.answering.send(task, me, form, filled.content(), language));
    }

    private static String place(TaskRow task) {
        return task.instance() + task.modelKey() + task.item();
    }

    private boolean waits() {
        for (Timer timer : house.engine.timers(caseFile, language)) {
            if (turns.once(timer.instance() + timer.key())) {
                log.step(new TimePassed(timer.key(), timer.name(), timer.due()), () -> house.engine.letPass(timer));
                return true;
            }
        }
        return false;
    }
}

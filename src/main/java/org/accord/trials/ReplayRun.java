package org.accord.trials;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.accord.decisions.DecisionTable;
import org.accord.readings.HowItWent;
import org.accord.trials.Replay.Afterwards;
import org.accord.trials.ReplayChanges.Changed;
import org.accord.trials.ReplayChanges.LetIn;
import org.springframework.stereotype.Component;

/** One replay from its first question to its last. */
@Component
class ReplayRun {

    private static final int QUESTIONS_BETWEEN_SIGNS_OF_LIFE = 500;

    private final TrialTables tables;
    private final PastQuestions questions;
    private final ReplayChanges changes;
    private final ReplayRows rows;
    private final HowItWent readings;

    ReplayRun(TrialTables tables, PastQuestions questions, ReplayChanges changes, ReplayRows rows, HowItWent readings) {
        this.tables = tables;
        this.questions = questions;
        this.changes = changes;
        this.rows = rows;
        this.readings = readings;
    }

    void run(Replay replay, SortedMap<String, String> files) {
        try {
            List<TableReplay> said = new ArrayList<>();
            Progress progress = new Progress(replay.id());
            for (var table : questions.tables(replay.from(), replay.until()).entrySet()) {
                said.add(
                        TrialTables.in(files).contains(table.getKey())
                                ? rerun(replay, tables.read(files, table.getKey()), progress)
                                : new TableReplay(table.getKey(), true, List.of(), table.getValue(), List.of()));
            }
            rows.done(replay.id(), new Replay.Result(said, afterwards(replay)));
        } catch (Stopped stopped) {
            rows.end(replay.id(), Replay.State.STOPPED);
        }
    }

    private TableReplay rerun(Replay replay, DecisionTable table, Progress progress) {
        TableRerun rerun = new TableRerun(table);
        List<Changed> changed = new ArrayList<>();
        questions.each(table.sheet().id(), replay.from(), replay.until(), past -> {
            if (rerun.ask(past)) {
                changed.add(new Changed(past.example(), table.answer(past.inputs()), table.sheet()));
            }
            progress.made(past.count());
        });
        for (int i = 0; i < changed.size(); i += QUESTIONS_BETWEEN_SIGNS_OF_LIFE) {
            changes.keep(replay, changed.subList(i, Math.min(changed.size(), i + QUESTIONS_BETWEEN_SIGNS_OF_LIFE)));
            progress.sign();
        }
        return rerun.result();
    }

    private List<Afterwards> afterwards(Replay replay) {
        List<Afterwards> all = new ArrayList<>();
        changes.letIn(replay).forEach((changed, people) -> {
            Map<UUID, Instant> since = new LinkedHashMap<>();
            people.forEach((LetIn each) -> since.put(each.caseFile(), each.since()));
            readings.since(since)
                    .forEach(went -> all.add(new Afterwards(
                            changed, went.type().name(), went.people(), went.better(), went.same(), went.worse())));
        });
        return all;
    }

    /** How far it is; and whether somebody wants it to stop. */
    private final class Progress {

        private final ReplayId replay;
        private long done;
        private int questions;

        private Progress(ReplayId replay) {
            this.replay = replay;
        }

        private void made(long decisions) {
            done += decisions;
            if (++questions % QUESTIONS_BETWEEN_SIGNS_OF_LIFE == 0) {
                sign();
            }
        }

        private void sign() {
            if (!rows.beat(replay, done)) {
                throw new Stopped();
            }
        }
    }

    private static final class Stopped extends RuntimeException {

        private Stopped() {
            super(null, null, false, false);
        }
    }
}

package org.accord.trials.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.accord.casefile.Slot;
import org.accord.decisions.DecisionRecord;
import org.accord.decisions.TableSheet;
import org.accord.system.Days;
import org.accord.trials.TrialTables;
import org.accord.trials.Walk;
import org.accord.trials.Walk.Answered;
import org.accord.trials.Walk.Signed;
import org.accord.trials.Walk.Step;
import org.accord.trials.Walk.TimePassed;
import org.accord.trials.WalkedEngine.Passed;
import org.accord.trials.web.WalkView.DecisionLine;
import org.accord.trials.web.WalkView.FormLine;
import org.accord.trials.web.WalkView.OpenLine;
import org.accord.trials.web.WalkView.StepLine;
import org.accord.trials.web.WalkView.Stretch;
import org.accord.trials.web.WalkView.Waiting;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What came of a walk, in the reader's words. */
@Component
class WalkViews {

    private final TrialTables tables;
    private final TryViews said;
    private final WalkFields fields;
    private final WalkedOtherwise otherwise;
    private final MessageSource messages;

    WalkViews(TrialTables tables, TryViews said, WalkFields fields, WalkedOtherwise otherwise, MessageSource messages) {
        this.tables = tables;
        this.said = said;
        this.fields = fields;
        this.otherwise = otherwise;
        this.messages = messages;
    }

    /** @param before the release that the draft started from */
    WalkView of(Walk walk, SortedMap<String, String> files, SortedMap<String, String> before, Locale language) {
        List<StepLine> lines = new ArrayList<>();
        Tables both = new Tables(files, before);
        int shown = 0;
        for (Step step : walk.steps()) {
            StepLine line = line(lines.size() + 1, step, both, shown < WalkFields.MOST, language);
            shown += line.steering().size() + line.others().size();
            lines.add(line);
        }
        return new WalkView(
                WalkStages.of(walk.steps(), lines),
                WalkStages.notices(lines, walk),
                walk.stop().why().name(),
                walk.stop().where(),
                switch (walk.stop().why()) {
                    case ENDED -> "success";
                    case CIRCLES, TOO_LONG, WAITS -> "info";
                    case NOBODY, NOT_ACCEPTED, FAILED -> "warning";
                },
                walk.stop().errors(),
                walk.stop().detail(),
                walk.timers().stream()
                        .map(timer -> new Waiting(timer.name(), Days.dayOf(timer.due())))
                        .distinct()
                        .toList(),
                walk.open().stream()
                        .map(open -> new OpenLine(open.name(), places(open.slots(), language), open.form()))
                        .toList());
    }

    private record Tables(SortedMap<String, String> files, SortedMap<String, String> before) {}

    private StepLine line(int number, Step step, Tables both, boolean asks, Locale language) {
        List<Stretch> path = path(step.passed());
        List<DecisionLine> decided = step.decided().stream()
                .map(each -> decision(each, both, language))
                .toList();
        if (step.act() instanceof Answered task) {
            return line(number, "ANSWERED", task.key(), task.name(), path, decided)
                    .asking(
                            places(task.slots(), language),
                            new FormLine(task.form(), task.formTitle()),
                            asks ? fields.of(task, true, language) : List.of(),
                            asks ? fields.of(task, false, language) : List.of());
        } else if (step.act() instanceof Signed round) {
            String kind = message("kind." + round.kind(), round.kind(), language);
            return line(number, "SIGNED", round.key(), kind, path, decided)
                    .signed(fields.signers(round, language), fields.answers(round, language));
        } else if (step.act() instanceof TimePassed time) {
            return line(number, "TIME", time.key(), time.name(), path, decided).until(Days.dayOf(time.due()));
        }
        return line(number, "STARTED", "", "", path, decided);
    }

    private static StepLine line(
            int number, String kind, String key, String name, List<Stretch> path, List<DecisionLine> decided) {
        return new StepLine(
                number, kind, key, name, List.of(), null, List.of(), List.of(), List.of(), List.of(), null, path,
                decided);
    }

    /** Where a diagram calls another one, the path goes on in that one. What several people are asked is said once. */
    private static List<Stretch> path(List<Passed> passed) {
        List<Stretch> path = new ArrayList<>();
        for (Passed each : passed) {
            if (path.isEmpty() || !last(path).diagram().equals(each.diagram())) {
                path.add(new Stretch(each.diagram(), new ArrayList<>()));
            }
            List<WalkView.Stop> stops = last(path).stops();
            if (!stops.isEmpty() && last(stops).name().equals(each.name())) {
                stops.add(stops.remove(stops.size() - 1).again());
            } else {
                stops.add(new WalkView.Stop(each.name(), each.way(), 1));
            }
        }
        return path;
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    private DecisionLine decision(DecisionRecord decided, Tables both, Locale language) {
        TableSheet sheet = tables.read(both.files, decided.decision()).sheet();
        return new DecisionLine(
                decided.decision(),
                sheet.name().in(language),
                decided.matchedRules(),
                said.said(sheet, decided.outputs(), language),
                decided.reasons(language),
                otherwise.before(decided, both.files, both.before, language));
    }

    private List<String> places(List<Slot> slots, Locale language) {
        return slots.stream()
                .sorted()
                .map(slot -> message("slot." + slot, slot.name(), language))
                .toList();
    }

    private String message(String key, String otherwise, Locale language) {
        return messages.getMessage(key, null, otherwise, language);
    }
}

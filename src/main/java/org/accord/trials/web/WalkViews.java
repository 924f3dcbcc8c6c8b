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
    private final MessageSource messages;

    WalkViews(TrialTables tables, TryViews said, WalkFields fields, MessageSource messages) {
        this.tables = tables;
        this.said = said;
        this.fields = fields;
        this.messages = messages;
    }

    WalkView of(Walk walk, SortedMap<String, String> files, Locale language) {
        List<StepLine> lines = new ArrayList<>();
        int shown = 0;
        for (Step step : walk.steps()) {
            StepLine line = line(step, files, shown < WalkFields.MOST, language);
            shown += line.steering().size() + line.others().size();
            lines.add(line);
        }
        return new WalkView(
                lines,
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
                        .toList(),
                lines.stream().filter(line -> line.kind().equals("ANSWERED")).count(),
                lines.stream().filter(line -> line.kind().equals("SIGNED")).count(),
                lines.stream().mapToLong(line -> line.decisions().size()).sum());
    }

    private StepLine line(Step step, SortedMap<String, String> files, boolean asks, Locale language) {
        List<Stretch> path = path(step.passed());
        List<DecisionLine> decided = step.decided().stream()
                .map(each -> decision(each, files, language))
                .toList();
        if (step.act() instanceof Answered task) {
            return line("ANSWERED", task.key(), task.name(), path, decided)
                    .asking(
                            places(task.slots(), language),
                            new FormLine(task.form(), task.formTitle()),
                            asks ? fields.of(task, true, language) : List.of(),
                            asks ? fields.of(task, false, language) : List.of());
        } else if (step.act() instanceof Signed round) {
            return line("SIGNED", round.key(), message("kind." + round.kind(), round.kind(), language), path, decided)
                    .signed(fields.signers(round, language), fields.answers(round, language));
        } else if (step.act() instanceof TimePassed time) {
            return line("TIME", time.key(), time.name(), path, decided).until(Days.dayOf(time.due()));
        }
        return line("STARTED", "", "", path, decided);
    }

    private static StepLine line(String kind, String key, String name, List<Stretch> path, List<DecisionLine> decided) {
        return new StepLine(
                kind, key, name, List.of(), null, List.of(), List.of(), List.of(), List.of(), null, path, decided);
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

    private DecisionLine decision(DecisionRecord decided, SortedMap<String, String> files, Locale language) {
        TableSheet sheet = tables.read(files, decided.decision()).sheet();
        return new DecisionLine(
                decided.decision(),
                sheet.name().in(language),
                decided.matchedRules(),
                said.said(sheet, decided.outputs(), language),
                decided.reasons(language));
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

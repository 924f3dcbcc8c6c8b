package org.accord.trials.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.trials.Walk;
import org.accord.trials.Walk.Started;
import org.accord.trials.Walk.Step;
import org.accord.trials.WalkedEngine.Passed;
import org.accord.trials.web.WalkView.Notice;
import org.accord.trials.web.WalkView.SignerLine;
import org.accord.trials.web.WalkView.StageLine;
import org.accord.trials.web.WalkView.StepLine;

/** A walk is long: it is shown stage by stage, the last one open, after what somebody should look at first. */
final class WalkStages {

    private WalkStages() {}

    /** @param lines one a step */
    static List<StageLine> of(List<Step> steps, List<StepLine> lines) {
        List<StageLine> stages = new ArrayList<>();
        String stage = "";
        for (int i = 0; i < steps.size(); i++) {
            List<String> passed = stages(steps.get(i));
            boolean enters = steps.get(i).act() instanceof Started && !passed.isEmpty();
            stage = enters ? passed.get(0) : stage;
            if (stages.isEmpty() || !last(stages).name().equals(stage)) {
                stages.add(new StageLine(stage, new ArrayList<>(), false));
            }
            last(stages).steps().add(lines.get(i));
            stage = passed.isEmpty() ? stage : last(passed);
        }
        if (!stages.isEmpty()) {
            StageLine end = stages.remove(stages.size() - 1);
            stages.add(new StageLine(end.name(), end.steps(), true));
        }
        return stages;
    }

    static List<Notice> notices(List<StepLine> lines, Walk walk) {
        return Stream.concat(
                        again(lines, walk),
                        lines.stream().flatMap(line -> Stream.concat(signatures(line), decisions(line))))
                .toList();
    }

    /** Whoever goes round in circles gets out by what is asked once more. */
    private static Stream<Notice> again(List<StepLine> lines, Walk walk) {
        Set<String> open = walk.open().stream().map(Walk.Open::name).collect(Collectors.toSet());
        return walk.stop().why() == Walk.Why.CIRCLES
                ? open.stream()
                        .flatMap(
                                name -> lines.stream()
                                        .filter(line -> line.name().equals(name))
                                        .reduce((earlier, later) -> later)
                                        .stream())
                        .map(line -> new Notice("AGAIN", line.name(), "", line.number()))
                : Stream.empty();
    }

    /** Whoever says nothing after an objection was not asked any more. */
    private static Stream<Notice> signatures(StepLine line) {
        boolean objected = line.signers().stream().anyMatch(SignerLine::objects);
        return line.signers().stream()
                .filter(signer -> objected ? signer.objects() : signer.needed() && signer.said() == null)
                .map(signer ->
                        new Notice(objected ? "OBJECTED" : "UNSAID", line.name(), signer.place(), line.number()));
    }

    private static Stream<Notice> decisions(StepLine line) {
        return line.decisions().stream()
                .filter(decision -> decision.was() != null)
                .map(decision -> new Notice("OTHERWISE", decision.name(), "", line.number()));
    }

    private static List<String> stages(Step step) {
        return step.passed().stream()
                .map(Passed::stage)
                .filter(stage -> !stage.isEmpty())
                .toList();
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }
}

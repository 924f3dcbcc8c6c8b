package org.accord.trials.web;

import java.time.LocalDate;
import java.util.List;
import org.accord.trials.web.TryView.Said;
import org.jspecify.annotations.Nullable;

/**
 * A walk as the page shows it.
 *
 * @param notices what to look at first, besides the end
 * @param mood how its end is shown: success, info or warning
 */
record WalkView(
        List<StageLine> stages,
        List<Notice> notices,
        String why,
        String where,
        String mood,
        List<String> errors,
        String detail,
        List<Waiting> timers,
        List<OpenLine> open) {

    List<StepLine> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    }

    public long tasks() {
        return StageLine.count(steps(), "ANSWERED");
    }

    public long signOffs() {
        return StageLine.count(steps(), "SIGNED");
    }

    public long decisions() {
        return StageLine.decisions(steps());
    }

    /**
     * What happened in one stage, one after the other.
     *
     * @param name empty where a diagram has no stages
     */
    record StageLine(String name, List<StepLine> steps, boolean open) {

        public int first() {
            return steps.get(0).number();
        }

        public int last() {
            return steps.get(steps.size() - 1).number();
        }

        public long tasks() {
            return count(steps, "ANSWERED");
        }

        public long signOffs() {
            return count(steps, "SIGNED");
        }

        public long decisions() {
            return decisions(steps);
        }

        private static long count(List<StepLine> steps, String kind) {
            return steps.stream().filter(step -> step.kind().equals(kind)).count();
        }

        private static long decisions(List<StepLine> steps) {
            return steps.stream().mapToLong(step -> step.decisions().size()).sum();
        }
    }

    /**
     * @param kind of messages: OBJECTED, UNSAID or OTHERWISE
     * @param step the number of the step that it is about
     */
    record Notice(String kind, String what, String who, int step) {}

    /**
     * @param number from 1
     * @param kind STARTED, ANSWERED, SIGNED or TIME
     */
    record StepLine(
            int number,
            String kind,
            String key,
            String name,
            List<String> places,
            @Nullable FormLine form,
            List<FieldLine> steering,
            List<FieldLine> others,
            List<SignerLine> signers,
            List<Option> answers,
            @Nullable LocalDate until,
            List<Stretch> path,
            List<DecisionLine> decisions) {

        /** Whether the release that the draft started from would have decided otherwise. */
        public boolean otherwise() {
            return decisions.stream().anyMatch(decision -> decision.was() != null);
        }

        StepLine until(LocalDate day) {
            return new StepLine(
                    number, kind, key, name, places, form, steering, others, signers, answers, day, path, decisions);
        }

        StepLine asking(List<String> of, FormLine what, List<FieldLine> first, List<FieldLine> then) {
            return new StepLine(
                    number, kind, key, name, of, what, first, then, signers, answers, until, path, decisions);
        }

        StepLine signed(List<SignerLine> by, List<Option> instead) {
            return new StepLine(
                    number, kind, key, name, places, form, steering, others, by, instead, until, path, decisions);
        }
    }

    record FormLine(String id, String title) {}

    /** @param options empty where something is typed */
    record FieldLine(String name, String label, List<Option> options, String value) {}

    record Option(String code, String words, boolean chosen) {}

    /**
     * @param said null where nobody could say anything
     * @param objects whether it is a refusal, or asks for other words
     */
    record SignerLine(String place, String mode, @Nullable String said, boolean needed, boolean objects) {}

    /** What was come by within one diagram; {@code ways} are the words on the arrows taken. */
    record Stretch(String diagram, List<Stop> stops) {}

    /** @param times how often in a row, as where several people are asked at once */
    record Stop(String name, boolean way, int times) {

        Stop again() {
            return new Stop(name, way, times + 1);
        }
    }

    /** @param was what the release in force would have said instead; null where it says the same */
    record DecisionLine(
            String id,
            String name,
            List<String> rules,
            List<List<Said>> rows,
            List<String> reasons,
            @Nullable List<List<Said>> was) {}

    record Waiting(String name, LocalDate until) {}

    record OpenLine(String name, List<String> places, String form) {}
}

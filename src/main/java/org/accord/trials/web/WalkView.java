package org.accord.trials.web;

import java.time.LocalDate;
import java.util.List;
import org.accord.trials.web.TryView.Said;
import org.jspecify.annotations.Nullable;

/**
 * A walk as the page shows it.
 *
 * @param mood how its end is shown: success, info or warning
 */
record WalkView(
        List<StepLine> steps,
        String why,
        String where,
        String mood,
        List<String> errors,
        String detail,
        List<Waiting> timers,
        List<OpenLine> open,
        long tasks,
        long signOffs,
        long decisions) {

    /** @param kind STARTED, ANSWERED, SIGNED or TIME */
    record StepLine(
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

        StepLine until(LocalDate day) {
            return new StepLine(
                    kind, key, name, places, form, steering, others, signers, answers, day, path, decisions);
        }

        StepLine asking(List<String> of, FormLine what, List<FieldLine> first, List<FieldLine> then) {
            return new StepLine(kind, key, name, of, what, first, then, signers, answers, until, path, decisions);
        }

        StepLine signed(List<SignerLine> by, List<Option> instead) {
            return new StepLine(kind, key, name, places, form, steering, others, by, instead, until, path, decisions);
        }
    }

    record FormLine(String id, String title) {}

    /** @param options empty where something is typed */
    record FieldLine(String name, String label, List<Option> options, String value) {}

    record Option(String code, String words, boolean chosen) {}

    /** @param said null where nobody could say anything */
    record SignerLine(String place, String mode, @Nullable String said) {}

    /** What was come by within one diagram; {@code ways} are the words on the arrows taken. */
    record Stretch(String diagram, List<Stop> stops) {}

    /** @param times how often in a row, as where several people are asked at once */
    record Stop(String name, boolean way, int times) {

        Stop again() {
            return new Stop(name, way, times + 1);
        }
    }

    record DecisionLine(String id, String name, List<String> rules, List<List<Said>> rows, List<String> reasons) {}

    record Waiting(String name, LocalDate until) {}

    record OpenLine(String name, List<String> places, String form) {}
}

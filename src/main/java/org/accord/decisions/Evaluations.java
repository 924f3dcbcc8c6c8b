package org.accord.decisions;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A table of a release never changes: what it said to a question it says to the same question again. */
final class Evaluations {

    private static final int MOST = 10_000;

    private record Asked(String definition, Map<String, Object> inputs) {}

    private final Map<Asked, Evaluation> known = new ConcurrentHashMap<>();

    Evaluation of(String definition, Map<String, Object> inputs, Supplier<Evaluation> engine) {
        Asked asked = new Asked(definition, Map.copyOf(inputs));
        Evaluation before = known.get(asked);
        if (before != null) {
            return before;
        }
        Evaluation evaluation = engine.get();
        if (evaluation.repeatable() && inputs.values().stream().allMatch(FeelAnswers::plain)) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(asked, evaluation);
        }
        return evaluation;
    }
}

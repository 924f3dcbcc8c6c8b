package org.accord.trials;

import java.util.List;
import org.accord.trials.Suppression.Cell;

/** A whole replay as it may be shown: every count has gone through {@link Suppression}. */
public record ReplayView(Replay replay, List<Table> tables, List<Went> afterwards) {

    /**
     * @param lacking labels of columns of which the old questions say nothing
     * @param untold questions that the draft's table cannot answer
     * @param changed how many would come out otherwise, at least; {@code more} when some of them are hidden
     */
    public record Table(
            String decision,
            String name,
            boolean gone,
            List<String> lacking,
            Cell untold,
            Cell total,
            long changed,
            boolean more,
            List<Outcome> changes,
            List<Outcome> same,
            List<RuleCount> rules) {}

    /** One way in which decisions came out and would come out; {@code ways} by rule, empty where they would tell too much. */
    public record Outcome(List<String> before, List<String> after, Cell count, List<Way> ways) {}

    public record Way(String before, String after, Cell count) {}

    /** @param atLeast some of them are hidden */
    public record RuleCount(String rule, long before, long after, boolean atLeast) {}

    /** Readings of at least ten people. */
    public record Went(boolean changed, String type, long people, Cell better, Cell same, Cell worse) {}
}

package org.accord.trials;

import java.util.List;
import java.util.Map;

/**
 * What one table would have said to what it was asked.
 *
 * @param gone the draft has no such table
 * @param lacking columns of the draft's table of which the old questions say nothing
 * @param untold how many questions cannot be answered for that, or because the draft's table contradicts itself there
 * @param flows those that can, by what was said and what would be
 */
public record TableReplay(String decision, boolean gone, List<String> lacking, long untold, List<Flow> flows) {

    /** What was said, what would be said, and how often. Outputs are without their reasons. */
    public record Flow(
            List<String> rulesBefore,
            List<Map<String, Object>> before,
            List<String> rulesAfter,
            List<Map<String, Object>> after,
            boolean changed,
            long count) {}
}

package org.accord.trials;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of one scenario.
 *
 * @param said by output, what each row that answered says
 * @param wrong the outputs that say something else than expected
 * @param asked whether the table could answer at all
 */
public record ScenarioResult(
        String decision,
        Scenario scenario,
        List<String> rules,
        Map<String, List<Object>> said,
        Set<String> wrong,
        boolean asked) {

    public boolean green() {
        return asked && wrong.isEmpty();
    }
}

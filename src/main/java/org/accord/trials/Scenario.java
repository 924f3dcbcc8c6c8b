package org.accord.trials;

import java.util.List;
import java.util.Map;

/**
 * A question and what should come of it, as managers and those they work with agreed.
 *
 * @param expected by output, what each row that answers should say; an output that is left out may be anything
 */
public record Scenario(String name, Map<String, Object> inputs, Map<String, List<Object>> expected) {}

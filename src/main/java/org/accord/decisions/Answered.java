package org.accord.decisions;

import java.util.List;
import java.util.Map;

/**
 * What a table said and which rules said it.
 *
 * @param rules the ids of the domain, such as {@code A7}
 * @param rows one for each rule that the hit policy lets through
 */
public record Answered(List<String> rules, List<Map<String, Object>> rows) {}

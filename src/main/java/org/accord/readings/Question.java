package org.accord.readings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.accord.indicators.IndicatorType;

/**
 * What is asked of the table {@code indicator-triggers}. It takes no missing values: each starts with the one that sets off
 * nothing. The previous and the observer's value are then the value itself, so that there is no drop and no gap.
 *
 * @param type the indicator's, or what else is asked about: {@code OBSERVER}, {@code MISSED} or {@code SESSION}
 * @param about the indicator, "" for none
 * @param hiddenAs the type and the safety of what the answer would give away
 */
record Question(String type, String about, IndicatorType hiddenAs, boolean safetyItem, Map<String, Object> inputs) {

    private static final int NOTHING_LOW = 4;

    static Question of(String type, String about, IndicatorType hiddenAs, boolean safetyItem, int value) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("type", type);
        inputs.put("safetyItem", safetyItem);
        inputs.put("value", value);
        inputs.put("previousValue", value);
        inputs.put("run", 0);
        inputs.put("importance", 0);
        inputs.put("observerValue", value);
        inputs.put("missedSessions", 0);
        inputs.put("lowestElsewhere", NOTHING_LOW);
        return new Question(type, about, hiddenAs, safetyItem, inputs);
    }

    Question with(String input, int value) {
        Map<String, Object> changed = new LinkedHashMap<>(inputs);
        changed.put(input, value);
        return new Question(type, about, hiddenAs, safetyItem, changed);
    }
}

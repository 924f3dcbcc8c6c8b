package org.accord.indicators;

import java.util.Map;
import java.util.stream.Collectors;

/** The indicators that a release holds. */
public interface IndicatorLibrary {

    /** Each by its id, those that are no longer asked too. */
    Map<String, Indicator> indicators(String release);

    /** Those that people are asked. */
    default Map<String, Indicator> asked(String release) {
        return indicators(release).values().stream()
                .filter(Indicator::asked)
                .collect(Collectors.toMap(Indicator::id, indicator -> indicator));
    }
}

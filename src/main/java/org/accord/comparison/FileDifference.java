package org.accord.comparison;

import java.util.List;
import org.accord.indicators.IndicatorFile;

/**
 * What is different in one file.
 *
 * @param title what it is called, in both languages
 */
public record FileDifference(String path, Kind kind, State state, Said title, List<Change> changes) {

    public enum Kind {
        DIAGRAM,
        TABLE,
        FORM,
        SCENARIOS,
        INDICATOR,
        OTHER;

        static Kind of(String path) {
            if (path.endsWith(".bpmn")) {
                return DIAGRAM;
            } else if (path.endsWith(".dmn")) {
                return TABLE;
            } else if (path.endsWith(".form")) {
                return FORM;
            }
            if (IndicatorFile.is(path)) {
                return INDICATOR;
            }
            return path.startsWith("scenarios/") ? SCENARIOS : OTHER;
        }
    }

    public enum State {
        ADDED,
        REMOVED,
        CHANGED,
        /** Written or drawn differently, and nothing that it means. */
        SAME_MEANING
    }
}

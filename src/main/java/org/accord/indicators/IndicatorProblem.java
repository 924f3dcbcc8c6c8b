package org.accord.indicators;

import java.util.List;

/** One thing that is wrong with a file. {@code messageKey} stands in messages/programme, behind {@code guard.indicator.}. */
public record IndicatorProblem(String field, String messageKey, List<Object> args) {

    static IndicatorProblem of(String field, String messageKey, Object... args) {
        return new IndicatorProblem(field, messageKey, List.of(args));
    }
}

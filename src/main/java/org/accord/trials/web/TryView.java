package org.accord.trials.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is tried.
 *
 * @param answer null until every question is answered
 * @param contradicts the table cannot say one thing to that
 */
record TryView(
        String decision, String name, String policy, List<Field> fields, @Nullable Tried answer, boolean contradicts) {

    /** @param first rules that fit; {@code others} the rest, in the order of the table */
    record Tried(List<List<Said>> rows, List<String> reasons, List<RuleLine> first, List<RuleLine> others) {}

    record Said(String what, String value) {}

    record RuleLine(String id, boolean answers, boolean fits, List<CellLine> cells) {}

    record CellLine(String column, String asks, boolean fits) {}
}

package org.accord.comparison;

import java.util.List;
import org.accord.comparison.Change.Sort;
import org.jspecify.annotations.Nullable;

/**
 * A decision table cell by cell.
 *
 * @param columns of both versions, those that are gone after the others
 * @param rows the rules that are not alike, as the new version orders them, those that are gone after the others
 * @param alike how many rules are as they were
 */
public record TableShown(List<Column> columns, List<Row> rows, int alike) {

    /** @param sort null for what is as it was */
    public record Column(String label, boolean answer, @Nullable Sort sort) {}

    public record Row(String name, @Nullable Sort sort, List<Cell> cells) {}

    public record Cell(String label, String before, String after) {

        public boolean isSame() {
            return before.equals(after);
        }
    }
}

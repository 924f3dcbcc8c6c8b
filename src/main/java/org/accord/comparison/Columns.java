package org.accord.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Which column of the new table is which of the old one: by id, by what it reads or answers, by what it is called. */
final class Columns {

    private Columns() {}

    static UnaryOperator<String> names(Model before, Model after) {
        Pairs pairs = new Pairs(columns(before), columns(after))
                .by(column -> column.type() + column.fact("inputExpression/text/#text") + column.fact("@name"))
                .by(column -> column.type() + column.fact("@label"));
        Map<String, String> names = new HashMap<>();
        pairs.both().forEach(pair -> names.put(pair.after().key(), pair.before().key()));
        // A new column may have taken the id of one that it is not
        return id -> names.getOrDefault(id, before.has(id) ? id + "+" : id);
    }

    private static Model columns(Model table) {
        return Model.of(
                table.all()
                        .filter(item ->
                                item.type().equals("input") || item.type().equals("output"))
                        .toList(),
                Map.of());
    }
}

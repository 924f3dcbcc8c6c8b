package org.accord.trials.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.accord.decisions.CodeWords;
import org.accord.decisions.TableSheet.Column;

/**
 * Where one value of a column is given: chosen where the table lists what there is, else typed.
 *
 * @param wrong whether what was typed is no value of that column
 */
record Field(String name, String label, boolean number, List<Option> options, String value, boolean wrong) {

    record Option(String code, String words, boolean chosen) {}

    static Field of(Column column, String value, boolean wrong, CodeWords words, Locale language) {
        Stream<String> codes = column.type().equals("boolean") ? Stream.of("true", "false") : column.choices().stream();
        List<Option> options = codes.map(code ->
                        new Option(code, words.value(column.name(), plain(column, code), language), code.equals(value)))
                .toList();
        boolean number = List.of("integer", "long", "double", "number").contains(column.type());
        return new Field(column.name(), column.label().in(language), number, options, value, wrong);
    }

    private static Object plain(Column column, String code) {
        return column.type().equals("boolean") ? (Object) Boolean.valueOf(code) : code;
    }
}

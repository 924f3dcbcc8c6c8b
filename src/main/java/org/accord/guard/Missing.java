package org.accord.guard;

import java.util.List;
import java.util.Optional;
import org.accord.forms.Routing;
import org.accord.forms.Steering;

/** Why a variable may have no value: what its author can do about it depends on where it comes from. */
final class Missing {

    record Why(String key, List<Object> args) {}

    private Missing() {}

    static Why why(String name, Release release) {
        Optional<Release.Form> form = release.formOf(name);
        if (form.isPresent()) {
            return inForm(name, form.get());
        }
        Optional<Table> table = release.tableOf(name);
        return table.map(found -> inTable(name, found)).orElse(new Why("flow.notSet", List.of()));
    }

    private static Why inForm(String name, Release.Form form) {
        String key = name.substring(Routing.variable(form.id(), "").length());
        Optional<Steering> field = form.field(key);
        String why = field.map(found -> switch (found.kind()) {
                    case WORDS -> "flow.fieldIsWords";
                    case MAY_BE_MISSING -> "flow.fieldMayBeEmpty";
                    default -> "flow.formNotYet";
                })
                .orElse("flow.fieldGone");
        return new Why(why, List.of(key, form.id()));
    }

    private static Why inTable(String name, Table table) {
        String key = name.substring(Routing.variable(table.id(), "").length());
        Optional<Table.Column> output = table.output(key);
        if (output.isEmpty()) {
            return new Why("flow.answerGone", List.of(key, table.id()));
        }
        boolean open = table.answers(output.get()).isEmpty();
        return new Why(open ? "flow.answerMayBeEmpty" : "flow.tableNotYet", List.of(key, table.id()));
    }
}

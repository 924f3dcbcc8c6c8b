package org.accord.comparison;

import java.util.List;
import java.util.Set;
import org.accord.comparison.Said.Text;

/** How the rules of one version of a table are spoken of: by what they ask and what they answer. */
final class RuleWords {

    static final Set<String> REASONS = Set.of("reasonFr", "reasonEn");
    /** A cell that asks nothing is empty in some editors, and a dash in others. */
    private static final Set<String> ANYTHING = Set.of("", "-");

    private final Model table;
    private final FeelWords feel;

    RuleWords(Model table, FileWords words) {
        this.table = table;
        feel = new FeelWords(words);
    }

    /** {@code « Écart : petit » et « Motif : … »}, or that it is for every case. */
    Said when(Item rule) {
        List<Said> asked = table.all("input")
                .filter(column -> !ANYTHING.contains(rule.fact(TableModel.text("inputEntry", column.key()))))
                .map(column -> Said.of("cell", label(column), tests(column, rule)))
                .map(cell -> Said.of("quoted", cell))
                .toList();
        return asked.isEmpty() ? Said.of("rule.always") : Said.and(asked);
    }

    Said answers(Item rule) {
        List<Said> answers = table.all("output")
                .filter(column -> !REASONS.contains(column.fact("@name")))
                .filter(column -> rule.says(TableModel.text("outputEntry", column.key())))
                .map(column -> Said.of("cell", label(column), answer(column, rule)))
                .map(cell -> Said.of("quoted", cell))
                .toList();
        return answers.isEmpty() ? Said.of("nothing") : Said.and(answers);
    }

    Said tests(Item column, Item rule) {
        return feel.tests(reads(column), rule.fact(TableModel.text("inputEntry", column.key())));
    }

    Said answer(Item column, Item rule) {
        return feel.answer(column.fact("@name"), rule.fact(TableModel.text("outputEntry", column.key())));
    }

    /** The codes that a column allows, in words. */
    Said code(Item column, String literal) {
        return feel.answer(column.type().equals("input") ? reads(column) : column.fact("@name"), literal);
    }

    private static String reads(Item column) {
        return column.fact("inputExpression/text/#text");
    }

    static Said label(Item column) {
        Text label = Names.ofElement(column, "label");
        return label.french().isEmpty() ? Said.text(reads(column) + column.fact("@name")) : label;
    }
}

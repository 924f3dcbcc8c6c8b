package org.accord.comparison;

import org.accord.comparison.Change.Weight;

/** The two versions of a table, and how each is spoken of. */
record TableSides(Model before, Model after, FileWords words, RuleWords old, RuleWords now) {

    static TableSides of(Model before, Model after, FileWords words) {
        return new TableSides(before, after, words, new RuleWords(before, words), new RuleWords(after, words));
    }

    Said title() {
        return words.title();
    }

    /** Of what the table asks and answers. */
    Weight weight() {
        return Rights.table(words.path()) ? Weight.RIGHTS : Weight.PEOPLE;
    }

    String policy() {
        return after.item(TableModel.TABLE).fact("@hitPolicy");
    }
}

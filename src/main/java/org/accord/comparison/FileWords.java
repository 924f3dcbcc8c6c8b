package org.accord.comparison;

/** The words for names as one file uses them. */
record FileWords(String path, Lexicon lexicon) {

    /** What the file itself is called. */
    Said title() {
        return lexicon.file(path);
    }

    /** Those of the table that a file of scenarios is about. */
    FileWords ofTable() {
        return new FileWords(Lexicon.table(path), lexicon);
    }

    /** A column of this table by what it reads or by the name of its answer. */
    Said column(String name) {
        return lexicon.variable(path, name);
    }

    Said form(String id) {
        return lexicon.form(id);
    }

    Said decision(String id) {
        return lexicon.decision(id);
    }

    Said process(String id) {
        return lexicon.process(id);
    }

    Said variable(String name) {
        return lexicon.variable(path, name);
    }

    Said value(String variable, String value) {
        return lexicon.value(path, variable, value);
    }
}

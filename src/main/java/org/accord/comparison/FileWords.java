package org.accord.comparison;

/** The words for names as one file uses them. */
record FileWords(String path, Lexicon lexicon) {

    /** What the file itself is called. */
    Said title() {
        return lexicon.file(path);
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

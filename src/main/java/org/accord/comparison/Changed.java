package org.accord.comparison;

import java.util.function.Function;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;

/** What something that both versions have says otherwise; with a sentence it is a change. */
record Changed(Pair pair, Fact fact) {

    /** The thing as it is now. */
    Item item() {
        return pair.after();
    }

    String before() {
        return fact.before();
    }

    String after() {
        return fact.after();
    }

    /** {@code about}, then what was said and what is said now, each as a phrase puts it. */
    Said fromTo(String key, Function<String, Said> phrase, Object... about) {
        Object[] args = new Object[about.length + 2];
        System.arraycopy(about, 0, args, 0, about.length);
        args[about.length] = phrase.apply(before());
        args[about.length + 1] = phrase.apply(after());
        return Said.of(key, args);
    }

    /** Of a setting for which there is no sentence of its own. */
    Change setting(String key, Said about) {
        return technical(fromTo(key, Phrases::shown, about, fact.path()));
    }

    Change rights(Said sentence) {
        return of(Weight.RIGHTS, sentence);
    }

    Change people(Said sentence) {
        return of(Weight.PEOPLE, sentence);
    }

    Change words(Said sentence) {
        return of(Weight.WORDS, sentence);
    }

    Change technical(Said sentence) {
        return of(Weight.TECHNICAL, sentence);
    }

    Change of(Weight weight, Said sentence) {
        return Change.of(Sort.CHANGED, pair, fact, weight, sentence);
    }
}

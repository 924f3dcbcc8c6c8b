package org.accord.comparison;

import java.util.List;
import java.util.stream.Stream;

/**
 * One difference.
 *
 * @param elements the ids of what it is about, the first above all
 * @param aspect where in the file it is said, for whoever looks it up
 * @param before what stood there, "" for nothing
 * @param after what stands there now, "" for nothing
 * @param told whether a sentence says it; otherwise the sentence of another change does
 */
public record Change(
        Sort sort,
        List<String> elements,
        String aspect,
        String before,
        String after,
        Weight weight,
        Said sentence,
        boolean told) {

    public enum Sort {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED,
        /** Drawn elsewhere, and nothing else. */
        LAYOUT
    }

    /** What it is to the people whom the programme is for, what touches their rights first. */
    public enum Weight {
        /** Who signs, who may see, who may act, what is admitted, and less time. */
        RIGHTS,
        PEOPLE,
        /** Only how something is called or explained. */
        WORDS,
        TECHNICAL,
        LAYOUT
    }

    static Change of(Sort sort, String element, Fact fact, Weight weight, Said sentence) {
        return new Change(sort, List.of(element), fact.path(), fact.before(), fact.after(), weight, sentence, true);
    }

    /** About something that both versions have, which may have another id in each. */
    static Change of(Sort sort, Pair pair, Fact fact, Weight weight, Said sentence) {
        List<String> ids =
                Stream.of(pair.after().key(), pair.before().key()).distinct().toList();
        return new Change(sort, ids, fact.path(), fact.before(), fact.after(), weight, sentence, true);
    }

    Change untold() {
        return new Change(sort, elements, aspect, before, after, weight, sentence, false);
    }
}

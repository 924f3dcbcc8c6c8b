package org.accord.guard;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a variable may hold.
 *
 * @param codes the texts that it may be; none where it may be any
 */
public record ValueSet(Sort sort, Set<String> codes) {

    /** {@code MIXED}: now one, now the other, so that nothing can be compared with it. */
    public enum Sort {
        TEXT,
        NUMBER,
        YES_NO,
        DATE,
        LIST,
        MIXED
    }

    public static final ValueSet ANY_TEXT = new ValueSet(Sort.TEXT, Set.of());

    public ValueSet {
        codes = Set.copyOf(codes);
    }

    static ValueSet of(Sort sort) {
        return new ValueSet(sort, Set.of());
    }

    static ValueSet code(String code) {
        return new ValueSet(Sort.TEXT, Set.of(code));
    }

    boolean mayBe(String code) {
        return codes.isEmpty() || codes.contains(code);
    }

    ValueSet or(ValueSet other) {
        if (sort != other.sort) {
            return of(Sort.MIXED);
        }
        if (codes.isEmpty() || other.codes.isEmpty()) {
            return of(sort);
        }
        Set<String> both = new TreeSet<>(codes);
        both.addAll(other.codes);
        return new ValueSet(sort, both);
    }

    /** For people: the codes in their order, without the one for no answer. */
    String shown() {
        Set<String> shown = new TreeSet<>(codes);
        shown.remove("");
        return String.join(", ", shown);
    }
}

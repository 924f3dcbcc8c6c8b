package org.accord.comparison;

import java.util.Arrays;
import java.util.List;

/** Something to say that has no language yet: {@link Sentences} says it to a reader. */
public sealed interface Said {

    /** A text of messages/comparison with things in its places. */
    record Message(String key, List<Said> args) implements Said {}

    /** Words that a manager wrote, in both languages. */
    record Text(String french, String english) implements Said {}

    /** A code of a column, a form or a variable, which has words. */
    record Code(String column, String code) implements Said {}

    /** How many. */
    record Amount(int number) implements Said {}

    /** How long something lasts, as in ISO 8601: {@code P14D}. */
    record Lasting(String duration) implements Said {}

    /** One after the other, the last two joined by the text of a key. */
    record Several(List<Said> parts, String join) implements Said {}

    static Said of(String key, Object... args) {
        return new Message(
                "comparison." + key, Arrays.stream(args).map(Said::from).toList());
    }

    static Said text(String both) {
        return new Text(both, both);
    }

    static Said and(List<Said> parts) {
        return new Several(parts, "comparison.and");
    }

    static Said or(List<Said> parts) {
        return new Several(parts, "comparison.or");
    }

    private static Said from(Object arg) {
        return arg instanceof Said said ? said : text(String.valueOf(arg));
    }
}

package org.accord.comparison;

/**
 * Something that is said differently.
 *
 * @param before what was said, "" where nothing was
 * @param after what is said now, "" where nothing is any more
 */
record Fact(String path, String before, String after) {

    /** The path without what tells one from its like: {@code property[]/@value}. */
    String sort() {
        return path.replaceAll("\\[[^\\]]*]", "[]").replaceAll("~\\d+$", "");
    }

    /** What tells it from its like: the name of a property, the value of a choice. */
    String name() {
        int from = path.indexOf('[');
        int to = path.indexOf(']', from);
        return from < 0 || to < 0 ? "" : path.substring(from + 1, to);
    }

    boolean isNew() {
        return before.isEmpty();
    }

    boolean isGone() {
        return after.isEmpty();
    }
}

package org.accord.forms;

import java.util.List;

/**
 * One thing that is not the same in two versions of a document.
 *
 * @param label where, in the reader's words: {@code Who does what › Respite › Hours a week}
 * @param before as it was read; "" for what was added
 * @param after as it is read now; "" for what was removed
 */
public record Difference(Kind kind, String label, String before, String after) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A plain sentence that takes {@link #args()}: label, before, after. */
    public String messageKey() {
        return switch (kind) {
            case ADDED -> "forms.difference.added";
            case REMOVED -> "forms.difference.removed";
            case CHANGED -> "forms.difference.changed";
        };
    }

    public List<Object> args() {
        return List.of(label, before, after);
    }
}

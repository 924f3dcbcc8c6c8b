package org.accord.guard;

import java.util.List;

/**
 * One thing that the guard found in a model, in words that its author can act on.
 *
 * @param element the id of the nearest element, or {@code line 12} where there is none
 * @param messageKey stands in messages/programme, with {@code args} in its places
 */
public record Finding(Severity severity, String file, String element, String messageKey, List<Object> args) {

    /** Errors stop a release, warnings ask. */
    public enum Severity {
        ERROR,
        WARNING
    }
}

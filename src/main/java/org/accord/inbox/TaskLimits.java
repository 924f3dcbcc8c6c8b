package org.accord.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who of those in a task's slot may take it.
 *
 * @param notBy the slots whose holders on this case file may not; {@link #INVOLVED} for whoever had any part in it
 * @param byRole the role that they must have besides
 * @param organisation the partner for which the task is, where it is for one
 */
public record TaskLimits(List<String> notBy, @Nullable String byRole, @Nullable String organisation) {

    public static final String INVOLVED = "INVOLVED";
    public static final TaskLimits NONE = new TaskLimits(List.of(), null, null);
}

package org.accord.inbox;

import java.util.Map;

/** How a task that was done moves the case on: the engine's side of the inbox. */
public interface TaskSteps {

    void complete(String task, Map<String, Object> variables);

    /** The name of every variable that the models of that release read. */
    java.util.Set<String> variablesRead(String release);
}

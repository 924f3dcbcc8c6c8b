package org.accord.cycle;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;

/** What a multi-instance runs over: seen by the engine, never stored by it. */
final class Collections {

    private static final int LARGEST = 50;

    private Collections() {}

    static void put(DelegateExecution execution, String name, List<String> items) {
        if (items.size() > LARGEST) {
            throw new IllegalStateException(name + " has more than " + LARGEST + " items: " + items.size());
        }
        execution.setVariable(name, Variables.objectValue(items, true).create());
    }
}

package org.accord.guard;

import java.util.Set;

/** What diagrams may call, as the guard needs to know it; the engine's side of the house says which there are. */
public interface BuildingBlocks {

    /** The names in {@code camunda:delegateExpression="${name}"}. */
    Set<String> names();

    /** What each of them takes and gives, and what else the platform does by itself. */
    Platform platform();

    /** The variables that a diagram gives to blocks and to the platform. */
    default Set<String> inputs() {
        return platform().inputs();
    }

    /** Whether a form or a table of that name would write where only the platform or a diagram may. */
    default boolean reserves(String variable) {
        return outputs().contains(variable) || platform().shared().contains(variable);
    }

    /** The variables that blocks and the platform write. Nothing in a model may write them. */
    default Set<String> outputs() {
        return platform().outputs();
    }
}

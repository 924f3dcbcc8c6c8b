package org.accord.guard;

import java.util.Set;

/** What diagrams may call, as the guard needs to know it; the engine's side of the house says which there are. */
public interface BuildingBlocks {

    /** The names in {@code camunda:delegateExpression="${name}"}. */
    Set<String> names();

    /** The variables that a diagram gives to blocks and to the platform. */
    Set<String> inputs();

    /** The variables that blocks and the platform write. Nothing in a model may write them. */
    Set<String> outputs();
}

package org.accord.cycle;

import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A building block that a diagram may call by its name, and nothing else may be called. */
interface Block extends JavaDelegate {

    /** The name in {@code camunda:delegateExpression="${name}"}. */
    String name();
}

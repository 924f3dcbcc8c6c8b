package org.accord.cycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A class that a model might name: it sings when it is made. */
public class Canary implements JavaDelegate {

    static final String SONG = "accord.canary";

    public Canary() {
        System.setProperty(SONG, "class");
    }

    @Override
    public void execute(DelegateExecution execution) {}
}

package org.accord.programme;

import org.accord.guard.Attacks;
import org.camunda.bpm.engine.impl.form.handler.DefaultTaskFormHandler;

/** A form handler that a model might name: the engine makes it while it reads the model. */
public class SongAtDeployment extends DefaultTaskFormHandler {

    public SongAtDeployment() {
        System.setProperty(Attacks.CANARY, "form handler");
    }
}

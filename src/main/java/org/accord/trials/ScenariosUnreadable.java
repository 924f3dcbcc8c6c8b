package org.accord.trials;

import org.accord.system.Refusal;

/** A file of scenarios that came from elsewhere and says nothing that could be run. */
public class ScenariosUnreadable extends Refusal {

    ScenariosUnreadable() {
        super(Kind.CONFLICT, "trials.scenariosUnreadable");
    }
}

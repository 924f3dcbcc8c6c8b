package org.accord.trials;

import org.accord.system.Refusal;

public class NoSuchDiagram extends Refusal {

    NoSuchDiagram() {
        super(Kind.NOT_FOUND, "trials.noSuchDiagram");
    }
}

package org.accord.programme;

import org.accord.system.Refusal;

/** The guard found nothing, and yet the engine cannot read a model: a rule that the guard lacks. */
public class EngineRefuses extends Refusal {

    EngineRefuses(RuntimeException unreadable) {
        super(Kind.INVALID, "programme.engineRefuses", String.valueOf(unreadable.getMessage()));
    }
}

package org.accord.cycle;

import org.accord.casefile.ConsentChanged;
import org.accord.casefile.ConsentState;
import org.accord.casefile.Purpose;
import org.accord.system.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A consent that is withdrawn reaches the case in the same transaction. */
@Component
class Withdrawals {

    private final RuntimeService runtime;

    Withdrawals(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Outside of what people do together nothing rests on the consent, and nothing has to stop. */
    @EventListener
    void withdrawn(ConsentChanged changed) {
        if (changed.purpose() == Purpose.SERVICE && changed.state() == ConsentState.WITHDRAWN) {
            Actor.require();
            runtime.createMessageCorrelation(Names.SERVICE_WITHDRAWN)
                    .processInstanceVariableEquals(
                            Names.CASE_FILE, changed.caseFile().toString())
                    .correlateAll();
        }
    }
}

package org.accord.cycle;

import org.accord.changes.ChangeWithdrawn;
import org.accord.system.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people do to a change of the rules, as its diagram hears of it. */
@Component
class ChangesToCycle {

    private final RuntimeService runtime;

    ChangesToCycle(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void withdrawn(ChangeWithdrawn withdrawn) {
        Actor.require();
        runtime.createMessageCorrelation(Names.CHANGE_WITHDRAWN)
                .processInstanceVariableEquals(Names.CASE_FILE, withdrawn.file().toString())
                .correlate();
    }
}

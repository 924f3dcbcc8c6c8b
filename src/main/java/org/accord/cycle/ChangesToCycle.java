package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.accord.changes.ChangeWithdrawn;
import org.accord.codesign.DesignWithdrawn;
import org.accord.system.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people do to a change of the rules or to an indicator on its way, as its diagram hears of it. */
@Component
class ChangesToCycle {

    private final RuntimeService runtime;

    ChangesToCycle(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void withdrawn(ChangeWithdrawn withdrawn) {
        tell(withdrawn.file(), Names.CHANGE_WITHDRAWN);
    }

    @EventListener
    void withdrawn(DesignWithdrawn withdrawn) {
        tell(withdrawn.file(), Names.DESIGN_WITHDRAWN);
    }

    private void tell(CaseFileId file, String message) {
        Actor.require();
        runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(Names.CASE_FILE, file.toString())
                .correlate();
    }
}

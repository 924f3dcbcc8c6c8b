package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.accord.codesign.DesignState;
import org.accord.codesign.IndicatorDesigns;
import org.accord.system.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The diagram of an indicator that is being written says to which step it has come. */
@Component
class MoveDesign implements Block {

    private final IndicatorDesigns designs;

    MoveDesign(IndicatorDesigns designs) {
        this.designs = designs;
    }

    @Override
    public String name() {
        return "moveDesign";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId file = CaseVariables.caseFile(execution);
        DesignState state = DesignState.valueOf(CaseVariables.text(execution, "designState"));
        // Nobody is signed in where a timer leads here
        Actor.as(name(), () -> designs.enter(file, state));
    }
}

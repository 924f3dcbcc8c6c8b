package org.accord.cycle;

import org.accord.codesign.IndicatorDesigns;
import org.accord.codesign.Progress;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether the group is complete, and whether its latest words were explained back and tried often enough. */
@Component
class DesignFacts implements Block {

    private final IndicatorDesigns designs;

    DesignFacts(IndicatorDesigns designs) {
        this.designs = designs;
    }

    @Override
    public String name() {
        return "designFacts";
    }

    @Override
    public void execute(DelegateExecution execution) {
        Progress progress = designs.progress(CaseVariables.caseFile(execution));
        execution.setVariable("design_quorum", progress.quorum());
        execution.setVariable("design_explained", progress.explainedEnough());
        execution.setVariable("design_piloted", progress.triedEnough());
    }
}

package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.Purpose;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What a yes that was taken back changes at once, and what the case is told of it. */
@Component
class ApplyWithdrawal implements Block {

    private final WithdrawnPlaces places;
    private final PlanTypes planTypes;
    private final RuntimeService runtime;

    ApplyWithdrawal(WithdrawnPlaces places, PlanTypes planTypes, RuntimeService runtime) {
        this.places = places;
        this.planTypes = planTypes;
        this.runtime = runtime;
    }

    @Override
    public String name() {
        return "applyWithdrawal";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        Purpose purpose = Purpose.valueOf(CaseVariables.text(execution, "purpose"));
        places.apply(caseFile, purpose, CaseVariables.text(execution, "grantee"));
        if (purpose == Purpose.SERVICE) {
            runtime.createMessageCorrelation(Names.SERVICE_WITHDRAWN)
                    .processInstanceId(execution.getProcessInstanceId())
                    .correlateAll();
        } else if (purpose == Purpose.SHARE_PARTNER) {
            execution.setVariable("planType", planTypes.of(caseFile));
        }
    }
}

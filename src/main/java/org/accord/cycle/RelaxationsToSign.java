package org.accord.cycle;

import java.util.List;
import org.accord.casefile.Relaxations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The proposed relaxations, one sign-off each. */
@Component
class RelaxationsToSign implements Block {

    private final Relaxations relaxations;

    RelaxationsToSign(Relaxations relaxations) {
        this.relaxations = relaxations;
    }

    @Override
    public String name() {
        return "relaxationsToSign";
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> ids = relaxations.proposed(CaseVariables.caseFile(execution)).stream()
                .map(relaxation -> relaxation.id().toString())
                .toList();
        Collections.put(execution, "relaxations", ids);
    }
}

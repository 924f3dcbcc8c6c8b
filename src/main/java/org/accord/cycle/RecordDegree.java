package org.accord.cycle;

import java.time.Clock;
import org.accord.casefile.Degree;
import org.accord.casefile.Degrees;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Keeps which place the person had in the stage that ends, and why it may end with it. */
@Component
class RecordDegree implements Block {

    private final Degrees degrees;
    private final Clock clock;

    RecordDegree(Degrees degrees, Clock clock) {
        this.degrees = degrees;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recordDegree";
    }

    @Override
    public void execute(DelegateExecution execution) {
        degrees.record(
                CaseVariables.caseFile(execution),
                new Degree(
                        CaseFacts.stageOf(CaseVariables.text(execution, "stage")),
                        CaseVariables.number(execution, "minimum"),
                        CaseVariables.number(execution, "target"),
                        CaseVariables.number(execution, "reached"),
                        CaseVariables.text(execution, "obligation"),
                        Degree.Because.valueOf(CaseVariables.text(execution, "because")),
                        clock.instant()));
    }
}

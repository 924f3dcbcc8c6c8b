package org.accord.cycle;

import org.accord.readings.Readings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The person is asked how things are, and their carers about their own life. */
@Component
class InviteReading implements Block {

    private final Readings readings;

    InviteReading(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String name() {
        return "inviteReading";
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("caregiverTakesPart", readings.invite(CaseVariables.caseFile(execution)));
    }
}

package org.accord.cycle;

import org.accord.readings.Readings;
import org.accord.system.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Nobody answered in time: nothing is concluded from it, and after two times one asks otherwise. */
@Component
class ReadingMissed implements Block {

    private final Readings readings;

    ReadingMissed(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String name() {
        return "readingMissed";
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Nobody is signed in where a timer fires
        Actor.as(name(), () -> readings.missed(CaseVariables.caseFile(execution)));
    }
}

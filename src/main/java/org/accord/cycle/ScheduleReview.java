package org.accord.cycle;

import java.time.Clock;
import java.util.Date;
import org.accord.casefile.Timeline;
import org.accord.system.Days;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The day on which people look together at what changed. */
@Component
class ScheduleReview implements Block {

    private final Timeline timeline;
    private final Clock clock;

    ScheduleReview(Timeline timeline, Clock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "scheduleReview";
    }

    @Override
    public void execute(DelegateExecution execution) {
        int days = Math.max(1, CaseVariables.number(execution, "days"));
        execution.setVariable("reviewAt", Date.from(Days.dueIn(clock.instant(), days)));
        timeline.add(
                CaseVariables.caseFile(execution),
                "reviewScheduled",
                null,
                Days.today(clock).plusDays(days));
    }
}

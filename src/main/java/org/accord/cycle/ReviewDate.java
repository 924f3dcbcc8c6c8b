package org.accord.cycle;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.inbox.Tasks;
import org.accord.readings.NextMeeting;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The day of the next review, while what was agreed is being done. */
@Component
class ReviewDate implements NextMeeting {

    private final RuntimeService runtime;
    private final Tasks tasks;

    ReviewDate(RuntimeService runtime, Tasks tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public Optional<Instant> of(CaseFileId caseFile) {
        return tasks.of(caseFile).stream()
                .filter(task -> Set.of(Names.DELIVERY, Names.ACTION).contains(task.modelKey()))
                .findFirst()
                .map(task -> runtime.getVariable(task.instance(), "reviewAt"))
                .map(at -> ((Date) at).toInstant());
    }
}

package org.accord.cycle;

import java.time.Clock;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Degree;
import org.accord.casefile.Degrees;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.inbox.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Keeps which place the person had in the stage that ends, and why it may end with it. */
@Component
class RecordDegree implements Block {

    private final Degrees degrees;
    private final Participants participants;
    private final Notices notices;
    private final Clock clock;

    RecordDegree(Degrees degrees, Participants participants, Notices notices, Clock clock) {
        this.degrees = degrees;
        this.participants = participants;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recordDegree";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        Degree degree = degree(execution);
        degrees.record(caseFile, degree);
        if (degree.because() == Degree.Because.WRITTEN_REASON) {
            notices.tell(participants.holders(caseFile, Slot.PERSON), caseFile, "stageReasonWritten");
        }
    }

    private Degree degree(DelegateExecution execution) {
        return new Degree(
                CaseFacts.stageOf(CaseVariables.text(execution, Names.STAGE)),
                CaseVariables.number(execution, "minimum"),
                CaseVariables.number(execution, "target"),
                CaseVariables.number(execution, "reached"),
                CaseVariables.text(execution, "obligation"),
                Degree.Because.valueOf(CaseVariables.text(execution, "because")),
                clock.instant());
    }
}

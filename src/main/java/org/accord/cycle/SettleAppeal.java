package org.accord.cycle;

import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.inbox.Notices;
import org.accord.peers.AppealId;
import org.accord.peers.Appeals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The answer reaches the person; the lead practitioner only when the person said so. */
@Component
class SettleAppeal implements Block {

    private final Appeals appeals;
    private final Participants participants;
    private final Notices notices;
    private final CaseFacts facts;

    SettleAppeal(Appeals appeals, Participants participants, Notices notices, CaseFacts facts) {
        this.appeals = appeals;
        this.participants = participants;
        this.notices = notices;
        this.facts = facts;
    }

    @Override
    public String name() {
        return "settleAppeal";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        String outcome = CaseVariables.text(execution, Names.APPEAL_OUTCOME);
        appeals.answer(new AppealId(UUID.fromString(CaseVariables.text(execution, RecordAppeal.APPEAL))), outcome);
        notices.tell(participants.holders(caseFile, Slot.PERSON), caseFile, "appealAnswered");
        if (facts.choice(caseFile, "appeal", "tellPractitioner", "NO").equals("YES")) {
            notices.tell(participants.holders(caseFile, Slot.LEAD_PRACTITIONER), caseFile, "appealKnown");
        }
        boolean byButton = Boolean.TRUE.equals(execution.getVariable(Names.APPEAL_TO_FOLLOW));
        execution.setVariable(Names.APPEAL_TO_FOLLOW, byButton && outcome.equals("CHANGED"));
    }
}

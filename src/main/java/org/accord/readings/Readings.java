package org.accord.readings;

import java.util.List;
import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.indicators.IndicatorType;
import org.accord.indicators.Standpoint;
import org.accord.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When people are asked how things are, and what comes of their silence. */
@Service
public class Readings {

    private final Invitations invitations;
    private final Participants participants;
    private final TriggerTable table;
    private final Triggers triggers;
    private final ReadingStore store;

    Readings(
            Invitations invitations,
            Participants participants,
            TriggerTable table,
            Triggers triggers,
            ReadingStore store) {
        this.invitations = invitations;
        this.participants = participants;
        this.table = table;
        this.triggers = triggers;
        this.store = store;
    }

    /** Asks the person, and their carers where there are any whom the person lets take part: then it is true. */
    @Transactional
    public boolean invite(CaseFileId caseFile) {
        Set<AccountId> caregivers = participants.holders(caseFile, Slot.CAREGIVER);
        invitations.invite(caseFile, Standpoint.PERSON);
        if (!caregivers.isEmpty()) {
            invitations.invite(caseFile, Standpoint.CAREGIVER);
        }
        return !caregivers.isEmpty();
    }

    /** To be called 14 days after inviting: the table is asked how many invitations in a row went unanswered. */
    @Transactional
    public void missed(CaseFileId caseFile) {
        if (invitations.missed(caseFile) > 0) {
            Question question = Question.of("MISSED", "", IndicatorType.QOL, false, 0)
                    .with("missedSessions", invitations.missedInARow(caseFile));
            triggers.setOff(caseFile, null, table.causes(caseFile, List.of(question)));
        }
    }

    /** Of the person's readings in a row, counted back from the latest. */
    public int withoutTrigger(CaseFileId caseFile) {
        return store.sessionsWithoutTrigger(caseFile);
    }
}

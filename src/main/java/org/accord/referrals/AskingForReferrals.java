package org.accord.referrals;

import java.util.Set;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Slot;
import org.accord.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person, or the team with them, looks for help elsewhere at any time: no stage has to end for it. */
@Service
public class AskingForReferrals {

    private static final Slot[] MAY_ASK = {Slot.PERSON, Slot.REPRESENTATIVE, Slot.LEAD_PRACTITIONER};

    private final CaseFiles caseFiles;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    AskingForReferrals(CaseFiles caseFiles, Access access, ApplicationEventPublisher events, JdbcClient jdbc) {
        this.caseFiles = caseFiles;
        this.access = access;
        this.events = events;
        this.jdbc = jdbc;
    }

    @Transactional
    public void ask(CaseFileId caseFile, SignedIn me) {
        access.requireSlot(me, caseFile, MAY_ASK);
        // Of two clicks at the same instant, the second one finds what the first began
        jdbc.sql("select id from accord.case_file where id = :id for update")
                .param("id", caseFile.value())
                .query()
                .singleRow();
        if (!open(caseFile)) {
            throw new NotWhilePausedOrClosed();
        }
        events.publishEvent(new ReferralAsked(caseFile));
    }

    public boolean mayAsk(CaseFileId caseFile, SignedIn me) {
        return open(caseFile) && access.slots(me, caseFile).stream().anyMatch(Set.of(MAY_ASK)::contains);
    }

    private boolean open(CaseFileId caseFile) {
        return caseFiles.get(caseFile).state() == CaseFile.State.OPEN;
    }
}

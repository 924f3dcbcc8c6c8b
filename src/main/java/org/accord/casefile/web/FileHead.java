package org.accord.casefile.web;

import java.util.Optional;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Participants;
import org.accord.casefile.Right;
import org.accord.casefile.Slot;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Component;

/** What stands at the head of every page of a case file, and the pages that this reader may open from it. */
record FileHead(
        CaseFile file,
        String person,
        boolean opens,
        boolean mine,
        boolean readsAll,
        boolean readsLog,
        boolean changesPeople) {

    @Component
    static class Heads {

        private final CaseFiles caseFiles;
        private final Participants participants;
        private final Accounts accounts;
        private final Access access;

        Heads(CaseFiles caseFiles, Participants participants, Accounts accounts, Access access) {
            this.caseFiles = caseFiles;
            this.participants = participants;
            this.accounts = accounts;
            this.access = access;
        }

        FileHead of(CaseFileId id, SignedIn me) {
            return new FileHead(
                    caseFiles.get(id),
                    person(id),
                    access.may(me, id, Right.READ_SHARED),
                    access.may(me, id, Right.CONSENT),
                    access.may(me, id, Right.READ),
                    access.may(me, id, Right.READ_ACCESS_LOG),
                    access.may(me, id, Right.CHANGE_PARTICIPANTS));
        }

        String person(CaseFileId id) {
            Optional<String> name = participants.current(id).stream()
                    .filter(each -> each.slot() == Slot.PERSON)
                    .map(each -> accounts.name(each.account()))
                    .findFirst();
            return name.orElse("");
        }
    }
}

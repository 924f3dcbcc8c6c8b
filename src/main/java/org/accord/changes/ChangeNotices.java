package org.accord.changes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.inbox.Notices;
import org.accord.people.Account;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.springframework.stereotype.Component;

/** Whoever has a part in the programme hears of each step that concerns everybody. */
@Component
class ChangeNotices {

    private static final Set<ChangeState> TOLD =
            EnumSet.of(ChangeState.CONSULTED, ChangeState.SCHEDULED, ChangeState.ACTIVE, ChangeState.DRAFT);

    private final Notices notices;
    private final Accounts accounts;

    ChangeNotices(Notices notices, Accounts accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    void tell(RuleChange change, ChangeState state) {
        if (TOLD.contains(state)) {
            notices.tell(everybody(), change.file(), "change." + state, change.title());
        }
    }

    void tellThatItIsTakenBack(CaseFileId file, String title) {
        notices.tell(everybody(), file, "change.RESTORED", title);
    }

    private List<AccountId> everybody() {
        return accounts.withRole(Role.ofTheProgramme()).stream()
                .map(Account::id)
                .toList();
    }
}

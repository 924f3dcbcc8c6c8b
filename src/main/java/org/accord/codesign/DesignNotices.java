package org.accord.codesign;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.accord.casefile.Participants;
import org.accord.inbox.Notices;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.springframework.stereotype.Component;

/** Whoever has a part in the programme hears that a group is wanted and what came of it; the group hears of its steps. */
@Component
class DesignNotices {

    private static final Set<DesignState> TOLD_EVERYBODY =
            EnumSet.of(DesignState.GROUP, DesignState.PILOT, DesignState.PUBLISHED, DesignState.RETIRED);
    private static final Set<DesignState> TOLD_THE_GROUP =
            EnumSet.of(DesignState.WORDING, DesignState.EXPLAINING, DesignState.LEFT, DesignState.KEPT);

    private final Notices notices;
    private final Accounts accounts;
    private final Participants participants;

    DesignNotices(Notices notices, Accounts accounts, Participants participants) {
        this.notices = notices;
        this.accounts = accounts;
        this.participants = participants;
    }

    void tell(IndicatorDesign design, DesignState state) {
        Set<AccountId> told = new LinkedHashSet<>();
        if (TOLD_EVERYBODY.contains(state)) {
            accounts.withRole(Role.ofTheProgramme()).forEach(account -> told.add(account.id()));
        }
        if (TOLD_EVERYBODY.contains(state) || TOLD_THE_GROUP.contains(state)) {
            participants.current(design.file()).forEach(member -> told.add(member.account()));
            told.add(design.proposedBy());
            notices.tell(told, design.file(), "design." + state, design.title());
        }
    }
}

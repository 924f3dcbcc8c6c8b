package org.accord.casefile;

import java.time.Clock;
import java.util.List;
import org.accord.people.AccountId;
import org.accord.people.Occupations;
import org.springframework.stereotype.Component;

/** What the person has closed to somebody, as access asks it. */
@Component
class ClosedParts {

    private final RestrictionRows rows;
    private final Occupations occupations;
    private final Clock clock;

    ClosedParts(RestrictionRows rows, Occupations occupations, Clock clock) {
        this.rows = rows;
        this.occupations = occupations;
        this.clock = clock;
    }

    boolean closed(CaseFileId caseFile, AccountId to, String kind, String item) {
        return to(caseFile, to).stream().anyMatch(each -> each.closes(kind, item));
    }

    List<Restriction> to(CaseFileId caseFile, AccountId account) {
        return rows.closing(caseFile, account, occupations.of(account), clock.instant());
    }
}

package org.accord.casefile;

import java.time.Instant;
import org.accord.people.AccountId;

/** Something that somebody proposed for the programme, and that is worked on and signed on a file of its own. */
public interface Proposed<S extends Enum<S>> {

    ProgrammeFile<S> on();

    default CaseFileId file() {
        return on().id();
    }

    default String title() {
        return on().title();
    }

    default AccountId proposedBy() {
        return on().proposedBy();
    }

    default Instant proposedAt() {
        return on().proposedAt();
    }

    default S state() {
        return on().state();
    }

    default Instant since() {
        return on().since();
    }
}

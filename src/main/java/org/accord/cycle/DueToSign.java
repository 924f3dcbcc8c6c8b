package org.accord.cycle;

import java.time.Instant;
import java.util.Optional;
import org.accord.casefile.SlotKey;
import org.accord.inbox.Tasks;
import org.accord.signoff.DueDates;
import org.accord.signoff.Round;
import org.springframework.stereotype.Component;

/** The page to sign says the same day as the task list. */
@Component
class DueToSign implements DueDates {

    private final Tasks tasks;

    DueToSign(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<Instant> of(Round round, SlotKey slot) {
        return tasks.toSign(round.facts().caseFile(), round.id().value()).stream()
                .filter(each -> each.slotKey().equals(slot.toString()))
                .flatMap(each -> Optional.ofNullable(each.dueAt()).stream())
                .findFirst();
    }
}

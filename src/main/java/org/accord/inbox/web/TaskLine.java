package org.accord.inbox.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.Slot;
import org.accord.inbox.TaskRow;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * A task as a page says it: what, on which case file, for whom, by when.
 *
 * @param mine when the case is the reader's own
 * @param person or the title of a file of the programme
 */
public record TaskLine(
        String name,
        @Nullable String subject,
        String address,
        String reference,
        boolean mine,
        boolean ofTheProgramme,
        @Nullable String person,
        @Nullable Instant dueAt,
        Due due) {

    static TaskLine of(TaskRow task, SignedIn me, Locale language, Instant now, Optional<String> about) {
        String name = task.name(language);
        boolean mine = me.id().equals(task.personId());
        return new TaskLine(
                about.map(words -> name + " – " + words).orElse(name),
                task.subject(),
                address(task),
                task.reference(),
                mine,
                task.personId() == null && task.person() != null,
                shown(task) && !mine ? task.person() : null,
                task.due(),
                Due.of(task.due(), now));
    }

    /** To sign is done on the page of the round, which shows exactly what is signed. */
    static String address(TaskRow task) {
        UUID round = task.round();
        return round == null ? "/tasks/" + task.id() : "/case-files/" + task.caseFile() + "/rounds/" + round;
    }

    /** Whoever acts by a role in the programme sees the number of the file, not whose it is; a programme file has a title. */
    private static boolean shown(TaskRow task) {
        return task.personId() == null
                || task.slots().stream().anyMatch(slot -> !slot.heldByRole() && slot != Slot.PERSON);
    }
}

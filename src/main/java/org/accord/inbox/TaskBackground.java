package org.accord.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;

/** What stands behind a task, for whoever does it: why people are asked to talk at all. */
public interface TaskBackground {

    Optional<Refused> of(TaskRow task, SignedIn me);

    /**
     * A text that was not agreed on.
     *
     * @param round where it can be read in full; null for whoever may not read it
     */
    record Refused(String kind, int version, @Nullable UUID round, List<Said> said) {}

    /**
     * @param name empty for whoever may not read the text
     * @param answer the text of the state, {@code signoff.slot.<answer>}
     * @param words the signer's own, empty where there are none
     * @param closed the person has closed this text to the reader: the words too
     */
    record Said(String slot, int ordinal, String name, String answer, Instant at, String words, boolean closed) {}
}

package org.accord.inbox;

import java.util.Optional;

/** The few words by which a list tells apart tasks of the same name, for whoever may do them. */
public interface TaskSubject {

    Optional<String> of(TaskRow task);
}

package org.accord.casefile;

import java.util.List;
import org.accord.people.SignedIn;

/** What waits for somebody besides the tasks of the cycle: whoever asks such a thing says so for the task list. */
public interface WaitingForMe {

    List<Waiting> of(SignedIn me);

    /** {@code key} is of a text, an argument that begins with @ a key of its own; {@code reference} is the file's. */
    record Waiting(String key, List<String> args, String address, String reference) {}
}

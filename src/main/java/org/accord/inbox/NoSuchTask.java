package org.accord.inbox;

import org.accord.system.Refusal;

/** There is no such task for whoever asks; a task of somebody else is no different. */
class NoSuchTask extends Refusal {
    NoSuchTask() {
        super(Kind.NOT_FOUND, "noSuchTask");
    }
}

package org.accord.inbox;

import org.accord.system.Refusal;

/** Somebody else did this task first, or it is no longer asked. */
class TaskIsDone extends Refusal {
    TaskIsDone() {
        super(Kind.CONFLICT, "taskIsDone");
    }
}

package org.accord.changes;

import org.accord.system.Refusal;

/** What people think is asked during the consultation. */
public class NotOpenForComments extends Refusal {
    NotOpenForComments() {
        super(Kind.CONFLICT, "changes.commentsClosed");
    }
}

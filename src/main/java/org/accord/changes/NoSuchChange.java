package org.accord.changes;

import org.accord.system.Refusal;

/** No such change, or none that the reader can know of. */
public class NoSuchChange extends Refusal {
    NoSuchChange() {
        super(Kind.NOT_FOUND, "changes.notFound");
    }
}

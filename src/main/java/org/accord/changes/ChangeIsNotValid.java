package org.accord.changes;

import org.accord.system.Refusal;

/** The guard found something that stops a release. */
public class ChangeIsNotValid extends Refusal {
    ChangeIsNotValid(int errors) {
        super(Kind.INVALID, "changes.notValid", errors);
    }
}

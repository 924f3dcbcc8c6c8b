package org.accord.people;

import org.accord.system.Refusal;

/** It may be somebody else who sits before an open session: nothing is done until the password has said who it is. */
public abstract class NotProven extends Refusal {

    NotProven(String messageKey) {
        super(Kind.INVALID, messageKey);
    }
}

package org.accord.signoff;

import org.accord.system.Refusal;

/** What a facilitator sent lacks something, or has something that will not do: the page says what, and is sent again. */
public abstract class NotWrittenDown extends Refusal {

    NotWrittenDown(String key) {
        super(Kind.INVALID, key);
    }
}

package org.accord.people;

import org.accord.system.Refusal;

public class NoSuchAccount extends Refusal {
    public NoSuchAccount() {
        super(Kind.NOT_FOUND, "noSuchAccount");
    }
}

package org.accord.people;

import org.accord.system.Refusal;

public class PasswordNotUsable extends Refusal {
    PasswordNotUsable() {
        super(Kind.INVALID, "passwordNotUsable", Password.SHORTEST);
    }
}

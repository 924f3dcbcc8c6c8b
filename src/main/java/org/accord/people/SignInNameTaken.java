package org.accord.people;

import org.accord.system.Refusal;

public class SignInNameTaken extends Refusal {
    SignInNameTaken() {
        super(Kind.CONFLICT, "signInNameTaken");
    }
}

package org.accord.people;

public class WrongPassword extends NotProven {

    WrongPassword() {
        super("wrongPassword");
    }
}

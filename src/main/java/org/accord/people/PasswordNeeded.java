package org.accord.people;

public class PasswordNeeded extends NotProven {

    PasswordNeeded() {
        super("passwordNeeded");
    }
}

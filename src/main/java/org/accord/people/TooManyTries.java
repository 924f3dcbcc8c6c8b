package org.accord.people;

public class TooManyTries extends NotProven {

    TooManyTries() {
        super("tooManyTries");
    }
}

package org.accord.signoff;

/** Whoever put the words into another language has a name. */
public class InterpreterIsMissing extends NotWrittenDown {

    InterpreterIsMissing() {
        super("signoff.interpreterIsMissing");
    }
}

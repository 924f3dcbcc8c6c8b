package org.accord.signoff;

/** Until it was read back and understood, it is nobody's answer. */
public class ReadBackIsMissing extends NotWrittenDown {

    ReadBackIsMissing() {
        super("signoff.readBackIsMissing");
    }
}

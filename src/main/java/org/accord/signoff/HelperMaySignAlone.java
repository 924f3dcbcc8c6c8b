package org.accord.signoff;

/** Nobody helps themselves: whoever can write this down can sign. */
public class HelperMaySignAlone extends NotWrittenDown {

    HelperMaySignAlone() {
        super("signoff.helperMaySignAlone");
    }
}

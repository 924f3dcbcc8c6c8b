package org.accord.signoff;

/** A witness leads nothing, signs nothing and helps nobody here. */
public class WitnessIsNotIndependent extends NotWrittenDown {

    WitnessIsNotIndependent() {
        super("signoff.witnessIsNotIndependent");
    }
}

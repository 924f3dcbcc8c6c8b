package org.accord.signoff;

import org.accord.system.Refusal;

/** Anything but a plain signature is said in the signer's own words. */
public class WordsAreMissing extends Refusal {

    WordsAreMissing() {
        super(Kind.INVALID, "signoff.wordsAreMissing");
    }
}

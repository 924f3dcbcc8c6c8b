package org.accord.signoff;

/** Who signed on paper has signed a paper. */
public class ScanIsMissing extends NotWrittenDown {

    ScanIsMissing() {
        super("signoff.scanIsMissing");
    }
}

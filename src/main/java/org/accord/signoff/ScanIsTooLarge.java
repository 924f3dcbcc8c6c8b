package org.accord.signoff;

/** More than five megabytes. */
public class ScanIsTooLarge extends NotWrittenDown {

    ScanIsTooLarge() {
        super("signoff.scanIsTooLarge");
    }
}

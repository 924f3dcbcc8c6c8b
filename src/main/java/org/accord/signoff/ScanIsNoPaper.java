package org.accord.signoff;

/** Neither a PDF nor a JPEG nor a PNG picture, whatever its name says. */
public class ScanIsNoPaper extends NotWrittenDown {

    ScanIsNoPaper() {
        super("signoff.scanIsNoPaper");
    }
}

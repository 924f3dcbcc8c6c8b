package org.accord.signoff;

/** Who signs on the portal signs alone, and only a paper has a scan. */
public class ModeDoesNotFit extends NotWrittenDown {

    ModeDoesNotFit() {
        super("signoff.modeDoesNotFit");
    }
}

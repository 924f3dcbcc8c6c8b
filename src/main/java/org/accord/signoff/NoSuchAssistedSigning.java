package org.accord.signoff;

import org.accord.system.Refusal;

/** For everyone but who signs, who helps and who witnesses there is none. */
public class NoSuchAssistedSigning extends Refusal {

    public NoSuchAssistedSigning() {
        super(Kind.NOT_FOUND, "signoff.noSuchAssistedSigning");
    }
}

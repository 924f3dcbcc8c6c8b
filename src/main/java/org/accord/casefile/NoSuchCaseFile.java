package org.accord.casefile;

import org.accord.system.Refusal;

public class NoSuchCaseFile extends Refusal {
    public NoSuchCaseFile() {
        super(Kind.NOT_FOUND, "noSuchCaseFile");
    }
}

package org.accord.codesign;

import org.accord.system.Refusal;

/** Nobody is asked to explain these words now. */
public class NothingToExplain extends Refusal {
    NothingToExplain() {
        super(Kind.CONFLICT, "codesign.nothingToExplain");
    }
}

package org.accord.drafts;

import org.accord.system.Refusal;

public class TokenNameIsMissing extends Refusal {
    TokenNameIsMissing() {
        super(Kind.INVALID, "modelerTokenNameIsMissing");
    }
}

package org.accord.casefile;

import org.accord.system.Refusal;

public class NameAndSignInNameDiffer extends Refusal {
    NameAndSignInNameDiffer() {
        super(Kind.INVALID, "nameAndSignInNameDiffer");
    }
}

package org.accord.codesign;

import org.accord.system.Refusal;

public class NotInTheGroup extends Refusal {
    NotInTheGroup() {
        super(Kind.FORBIDDEN, "codesign.notInTheGroup");
    }
}

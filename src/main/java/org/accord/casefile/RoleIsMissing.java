package org.accord.casefile;

import org.accord.system.Refusal;

public class RoleIsMissing extends Refusal {
    RoleIsMissing() {
        super(Kind.INVALID, "roleIsMissing");
    }
}

package org.accord.codesign;

import org.accord.system.Refusal;

public class GroupIsClosed extends Refusal {
    GroupIsClosed() {
        super(Kind.CONFLICT, "codesign.groupIsClosed");
    }
}

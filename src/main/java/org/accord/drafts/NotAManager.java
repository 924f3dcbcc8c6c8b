package org.accord.drafts;

import org.accord.system.Refusal;

public class NotAManager extends Refusal {
    NotAManager() {
        super(Kind.FORBIDDEN, "notAManager");
    }
}

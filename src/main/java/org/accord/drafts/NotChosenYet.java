package org.accord.drafts;

import org.accord.system.Refusal;

public class NotChosenYet extends Refusal {
    NotChosenYet(int left) {
        super(Kind.INVALID, "followNotChosenYet", left);
    }
}

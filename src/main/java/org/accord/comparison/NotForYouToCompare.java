package org.accord.comparison;

import org.accord.system.Refusal;

public class NotForYouToCompare extends Refusal {
    NotForYouToCompare() {
        super(Kind.FORBIDDEN, "notForYouToCompare");
    }
}

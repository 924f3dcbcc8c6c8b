package org.accord.casefile;

import org.accord.system.Refusal;

/** Nothing is being done yet, or people are taking stock already. */
class ReviewNotPossibleNow extends Refusal {
    ReviewNotPossibleNow() {
        super(Kind.CONFLICT, "reviewNotPossibleNow");
    }
}

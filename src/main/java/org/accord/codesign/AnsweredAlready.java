package org.accord.codesign;

import org.accord.system.Refusal;

/** One answer each, to the same words. */
public class AnsweredAlready extends Refusal {
    AnsweredAlready() {
        super(Kind.CONFLICT, "codesign.answeredAlready");
    }
}

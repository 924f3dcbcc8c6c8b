package org.accord.codesign;

import org.accord.system.Refusal;

public class AnswerIsMissing extends Refusal {
    AnswerIsMissing() {
        super(Kind.INVALID, "codesign.answerIsMissing");
    }
}

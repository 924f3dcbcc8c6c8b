package org.accord.codesign;

import org.accord.system.Refusal;

public class ExplanationIsIncomplete extends Refusal {
    ExplanationIsIncomplete() {
        super(Kind.INVALID, "codesign.explanationIsIncomplete");
    }
}
